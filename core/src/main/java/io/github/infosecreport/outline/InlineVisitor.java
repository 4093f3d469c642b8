package io.github.infosecreport.outline;

/**
 * Does something with each kind of inline; the compiler tells when a kind is missing.
 *
 * @param <R> the result
 */
public interface InlineVisitor<R> {
    /**
     * Visits plain characters.
     *
     * @param text the inline
     * @return the result
     */
    R text(Inline.Text text);

    /**
     * Visits emphasised text.
     *
     * @param emphasis the inline
     * @return the result
     */
    R emphasis(Inline.Emphasis emphasis);

    /**
     * Visits strongly emphasised text.
     *
     * @param strong the inline
     * @return the result
     */
    R strong(Inline.Strong strong);

    /**
     * Visits struck-through text.
     *
     * @param strikethrough the inline
     * @return the result
     */
    R strikethrough(Inline.Strikethrough strikethrough);

    /**
     * Visits literal text.
     *
     * @param code the inline
     * @return the result
     */
    R code(Inline.Code code);

    /**
     * Visits a link to an outside address.
     *
     * @param link the inline
     * @return the result
     */
    R link(Inline.Link link);

    /**
     * Visits text with its reading.
     *
     * @param ruby the inline
     * @return the result
     */
    R ruby(Inline.Ruby ruby);

    /**
     * Visits text in another language.
     *
     * @param foreign the inline
     * @return the result
     */
    R foreign(Inline.Foreign foreign);

    /**
     * Visits a date.
     *
     * @param time the inline
     * @return the result
     */
    R time(Inline.Time time);

    /**
     * Visits a line break.
     *
     * @param lineBreak the inline
     * @return the result
     */
    R lineBreak(Inline.LineBreak lineBreak);

    /**
     * Visits a reference inside the report.
     *
     * @param reference the inline
     * @return the result
     */
    R reference(Inline.Reference reference);

    /**
     * Visits the mark of a footnote.
     *
     * @param mark the inline
     * @return the result
     */
    R footnoteMark(Inline.FootnoteMark mark);
}
