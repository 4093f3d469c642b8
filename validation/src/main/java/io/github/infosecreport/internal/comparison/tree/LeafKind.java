package io.github.infosecreport.internal.comparison.tree;

/** How a value is compared. */
public enum LeafKind {
    /** Prose: by its figures and passages, else word for word. */
    PROSE,
    /** A line of prose: by its figures, else word for word. */
    LINE,
    /** A literal text: by its figures, else word for word. */
    NAME,
    /** A postal address: by its numbers, else word for word. */
    ADDRESS,
    /** A level or rank: by its letters and digits, else word for word. */
    GRADE,
    /** An entry in a register: without spaces and signs that tell nothing. */
    CODE,
    /** A web address: but for the language of the page. */
    WEB,
    /** The id of another fact, or a name where there is none. */
    LINK,
    /** The unit of the numbers beside it. */
    UNIT,
    /** A number: in its unit. */
    NUMBER,
    /** A date or a period: by its days. */
    DATE,
    /** Yes or no, or a constant. */
    CHOICE
}
