package io.github.infosecreport.outline;

import java.util.List;

/**
 * A cell of a table.
 *
 * @param content its text; lines are separated by {@link Inline.LineBreak}
 * @param rowSpan how many rows it covers, from 1
 * @param colSpan how many columns it covers, from 1
 * @param alignment how its text is aligned
 */
public record TableCell(List<Inline> content, int rowSpan, int colSpan, Alignment alignment) {
    /** How text stands in a cell. */
    public enum Alignment {
        /** At the start of the line. */
        START,
        /** In the middle. */
        CENTER,
        /** At the end of the line; numbers stand so. */
        END
    }

    /**
     * Makes a cell that covers one row and one column.
     *
     * @param content its text
     * @return the cell, aligned at the start
     */
    public static TableCell of(List<Inline> content) {
        return new TableCell(content, 1, 1, Alignment.START);
    }
}
