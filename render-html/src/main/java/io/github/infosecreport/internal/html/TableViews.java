package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.view.Html;
import io.github.infosecreport.internal.html.view.TableView;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.TableCell;
import io.github.infosecreport.outline.TableGrid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Prepares tables: which cells head rows and columns, and how wide the columns are. */
record TableViews(Block.Table table, InlineWriter inlines) {
    /** The width of the text on a printed page, in twentieths of a point: columns are shared out as on paper. */
    private static final int PAGE = 9072;

    /** Column widths are told by classes, in steps of so many percent, since the page allows no styles in elements. */
    private static final int STEP = 4;

    static TableView of(Block.Table table, InlineWriter inlines, Html labelledBy, Html label) {
        List<List<TableView.Cell>> head = new ArrayList<>();
        List<List<TableView.Cell>> body = new ArrayList<>();
        TableGrid grid = TableGrid.of(table);
        TableViews views = new TableViews(table, inlines);
        for (int i = 0; i < grid.rows().size(); i++) {
            boolean isHead = i < table.headerRows();
            (isHead ? head : body).add(views.row(grid.rows().get(i), isHead));
        }
        List<Html> columns = Arrays.stream(grid.widths(PAGE, table.headerColumns()))
                .mapToObj(width -> Html.markup("w" + Math.max(1, Math.round(100.0 * width / PAGE / STEP)) * STEP))
                .toList();
        return new TableView(labelledBy, label, columns, head, body);
    }

    private List<TableView.Cell> row(List<TableGrid.Slot> slots, boolean isHead) {
        List<TableView.Cell> row = new ArrayList<>();
        for (TableGrid.Slot slot : slots) {
            slot.cell()
                    .ifPresent(cell -> row.add(new TableView.Cell(
                            inlines.write(cell.content()),
                            Html.markup(scope(cell, isHead, slot.column())),
                            cell.rowSpan(),
                            slot.span(),
                            Html.markup(cell.alignment().name().toLowerCase(Locale.ROOT)))));
        }
        return row;
    }

    private String scope(TableCell cell, boolean isHead, int column) {
        if (isHead) {
            return cell.colSpan() > 1 ? "colgroup" : "col";
        }
        if (column < table.headerColumns()) {
            return cell.rowSpan() > 1 ? "rowgroup" : "row";
        }
        return "";
    }
}
