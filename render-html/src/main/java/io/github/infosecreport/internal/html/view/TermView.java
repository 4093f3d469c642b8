package io.github.infosecreport.internal.html.view;

/**
 * A term with its value.
 *
 * @param number its number; may be empty
 * @param term the term
 * @param value the value
 */
public record TermView(Html number, Html term, Html value) {}
