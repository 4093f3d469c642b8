package io.github.infosecreport.outline;

/** What a reference in the text refers to. */
public enum ReferenceKind {
    /** A heading: of a chapter, an item, an own section, or one inside prose. */
    HEADING,
    /** A numbered table. */
    TABLE,
    /** A numbered figure. */
    FIGURE,
    /** An exhibit without a number, told by its caption. */
    EXHIBIT
}
