package io.github.infosecreport.html;

import io.github.infosecreport.render.RenderReport;

/**
 * A report for another page.
 *
 * @param html one element of the class {@code infosec-report}
 * @param css rules for it, all in the cascade layer {@code infosec-report} and below that class
 * @param report what could not be honoured
 */
public record HtmlFragment(String html, String css, RenderReport report) {}
