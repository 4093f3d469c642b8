package io.github.infosecreport.internal.html.view;

import java.util.List;

/**
 * A table of contents.
 *
 * @param id of its heading
 * @param heading its heading
 * @param entries the headings of the report
 */
public record ContentsView(Html id, Html heading, List<Entry> entries) {
    /**
     * A heading of the report.
     *
     * @param level 1 to 4
     * @param target id of the heading
     * @param number its number; may be empty
     * @param text its text
     */
    public record Entry(int level, Html target, Html number, Html text) {}
}
