package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.view.Html;
import io.github.infosecreport.internal.html.view.TableView;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.TableCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prepares tables: which cells head rows and columns. */
final class TableViews {
    private final Block.Table table;
    private final InlineWriter inlines;

    /** How many rows a cell above still covers, by column. */
    private final Map<Integer, Integer> covered = new HashMap<>();

    private TableViews(Block.Table table, InlineWriter inlines) {
        this.table = table;
        this.inlines = inlines;
    }

    static TableView of(Block.Table table, InlineWriter inlines, Html labelledBy, Html label) {
        List<List<TableView.Cell>> head = new ArrayList<>();
        List<List<TableView.Cell>> body = new ArrayList<>();
        TableViews views = new TableViews(table, inlines);
        for (int i = 0; i < table.rows().size(); i++) {
            boolean isHead = i < table.headerRows();
            (isHead ? head : body).add(views.row(table.rows().get(i), isHead));
        }
        return new TableView(labelledBy, label, head, body);
    }

    private List<TableView.Cell> row(List<TableCell> cells, boolean isHead) {
        List<TableView.Cell> row = new ArrayList<>();
        Map<Integer, Integer> starting = new HashMap<>();
        int column = 0;
        for (TableCell cell : cells) {
            column = skipCovered(column);
            row.add(new TableView.Cell(
                    inlines.write(cell.content()),
                    Html.markup(scope(cell, isHead, column)),
                    cell.rowSpan(),
                    cell.colSpan(),
                    Html.markup(cell.alignment().name().toLowerCase(Locale.ROOT))));
            for (int i = 0; i < cell.colSpan(); i++) {
                starting.put(column++, cell.rowSpan() - 1);
            }
        }
        covered.replaceAll((at, rows) -> Math.max(0, rows - 1));
        covered.putAll(starting);
        return row;
    }

    private int skipCovered(int column) {
        int free = column;
        while (covered.getOrDefault(free, 0) > 0) {
            free++;
        }
        return free;
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
