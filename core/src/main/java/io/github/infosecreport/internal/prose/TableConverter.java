package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.TableCell;
import io.github.infosecreport.outline.TableCell.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;

/** Converts tables written with pipes. */
final class TableConverter {
    private final InlineConverter inlines;

    TableConverter(InlineConverter inlines) {
        this.inlines = inlines;
    }

    Block.Table convert(TableBlock table) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(row(row));
            }
        }
        return new Block.Table(1, 0, rows);
    }

    private List<TableCell> row(Node row) {
        List<TableCell> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
            org.commonmark.ext.gfm.tables.TableCell cell = (org.commonmark.ext.gfm.tables.TableCell) node;
            cells.add(new TableCell(inlines.children(cell), 1, 1, alignment(cell)));
        }
        return cells;
    }

    private static Alignment alignment(org.commonmark.ext.gfm.tables.TableCell cell) {
        if (cell.getAlignment() == null) {
            return Alignment.START;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Alignment.START;
            case CENTER -> Alignment.CENTER;
            case RIGHT -> Alignment.END;
        };
    }
}
