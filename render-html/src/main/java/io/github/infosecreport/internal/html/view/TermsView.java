package io.github.infosecreport.internal.html.view;

import java.util.List;

/**
 * A list of terms.
 *
 * @param entries the entries
 */
public record TermsView(List<TermView> entries) {}
