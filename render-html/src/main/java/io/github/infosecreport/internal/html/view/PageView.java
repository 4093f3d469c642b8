package io.github.infosecreport.internal.html.view;

/**
 * A page.
 *
 * @param language of the page, such as {@code ja}
 * @param title for the browser's title bar
 * @param policy its content security policy
 * @param css its one style sheet
 * @param skip text of the link that leads past the contents
 * @param cover the face of the report
 * @param mark the mark of an edition that is not published; may be empty
 * @param contents the table of contents; may be empty
 * @param body the blocks
 * @param footnotes the footnotes; may be empty
 * @param colophon the line at the end
 */
public record PageView(
        Html language,
        Html title,
        Html policy,
        Html css,
        Html skip,
        Html cover,
        Html mark,
        Html contents,
        Html body,
        Html footnotes,
        Html colophon) {}
