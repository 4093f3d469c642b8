package io.github.infosecreport.internal.html.view;

import java.util.List;

/**
 * A table.
 *
 * @param labelledBy id of its caption; may be empty
 * @param label its name where it has no caption
 * @param columns class names of the columns' widths
 * @param head rows of headers
 * @param body other rows
 */
public record TableView(Html labelledBy, Html label, List<Html> columns, List<List<Cell>> head, List<List<Cell>> body) {
    /**
     * A cell.
     *
     * @param content its content
     * @param scope {@code col}, {@code row}, {@code colgroup}, {@code rowgroup}, or empty for data
     * @param rowSpan how many rows it covers
     * @param colSpan how many columns it covers
     * @param align class name of its alignment
     */
    public record Cell(Html content, Html scope, int rowSpan, int colSpan, Html align) {
        /** {@return whether it heads a row or column} */
        public boolean isHeader() {
            return !scope.isEmpty();
        }
    }
}
