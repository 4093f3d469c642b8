package io.github.infosecreport.internal.comparison.text;

/** What a passage is in its text. */
public enum PassageKind {
    /** A paragraph, or a line of a fact. */
    PARAGRAPH,
    /** A heading inside prose. */
    HEADING,
    /** A paragraph of a list. */
    ENTRY,
    /** A cell of a table. */
    CELL,
    /** A line of a signature. */
    SIGNATURE,
    /** A footnote. */
    FOOTNOTE
}
