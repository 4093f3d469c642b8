package io.github.infosecreport.outline;

/**
 * Does something with each kind of inline; the compiler tells when a kind is missing.
 *
 * @param <R> the result
 */
public interface InlineVisitor<R> {
    /** Visits plain characters. */
    R text(Inline.Text text);

    /** Visits emphasised text. */
    R emphasis(Inline.Emphasis emphasis);

    /** Visits strongly emphasised text. */
    R strong(Inline.Strong strong);

    /** Visits struck-through text. */
    R strikethrough(Inline.Strikethrough strikethrough);

    /** Visits literal text. */
    R code(Inline.Code code);

    /** Visits a link to an outside address. */
    R link(Inline.Link link);

    /** Visits text with its reading. */
    R ruby(Inline.Ruby ruby);

    /** Visits text in another language. */
    R foreign(Inline.Foreign foreign);

    /** Visits a date. */
    R time(Inline.Time time);

    /** Visits a line break. */
    R lineBreak(Inline.LineBreak lineBreak);

    /** Visits a reference inside the report. */
    R reference(Inline.Reference reference);

    /** Visits the mark of a footnote. */
    R footnoteMark(Inline.FootnoteMark mark);
}
