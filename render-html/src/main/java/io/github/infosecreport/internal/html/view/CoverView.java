package io.github.infosecreport.internal.html.view;

import java.util.List;

/**
 * The face of a report.
 *
 * @param level of the title's heading, from 1
 * @param id of the title
 * @param title the title
 * @param subtitle the subtitle; may be empty
 * @param issuer who issues it
 * @param mark the mark of an edition that is not published; may be empty
 * @param lines period, date and so on
 */
public record CoverView(int level, Html id, Html title, Html subtitle, Html issuer, Html mark, List<TermView> lines) {}
