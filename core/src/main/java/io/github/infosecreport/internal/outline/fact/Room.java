package io.github.infosecreport.internal.outline.fact;

/** How much room a value takes on a page: decides which columns a table of facts has, and what shares a cell. */
enum Room {
    /** A name, a date, a number: a narrow column will do. */
    WORD(3),
    /** A sentence or a list. */
    LINE(6);

    private final int width;

    Room(int width) {
        this.width = width;
    }

    /** {@return the share of a page's width that a column of such values needs; a page has about 22} */
    int width() {
        return width;
    }
}
