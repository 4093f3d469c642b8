package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.TableCell;
import io.github.infosecreport.outline.TableCell.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.text.Characters;

/** Converts tables written with pipes. */
final class TableConverter {
    private final TextReader reader;
    private final InlineConverter inlines;

    TableConverter(TextReader reader, InlineConverter inlines) {
        this.reader = reader;
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
            List<Inline> content = new ArrayList<>(inlines.children(cell));
            if (node.getNext() == null) {
                content.addAll(beyond(row, cells.size() + 1));
            }
            cells.add(new TableCell(content, 1, 1, alignment(cell)));
        }
        return cells;
    }

    /** Reads what stands behind the last column of the header: it has no cell, so it is text of the last one. */
    private List<Inline> beyond(Node row, int columns) {
        String source = reader.source();
        int end =
                Characters.skipSpaceTabBackwards(source, InlineConverter.end(row) - 1, InlineConverter.start(row)) + 1;
        int start = Characters.skipSpaceTab(source, behind(row, columns, end), end);
        if (start >= end) {
            return List.of();
        }
        if (source.charAt(end - 1) == '|') {
            end = Characters.skipSpaceTabBackwards(source, end - 2, start) + 1;
        }
        if (start >= end) {
            return List.of();
        }
        reader.lookAlike(start, end, LookAlike.TABLE_CELL);
        List<Inline> literal = new ArrayList<>(List.of(Inline.Text.generated(" ")));
        literal.addAll(reader.literal(start, end));
        return literal;
    }

    /** Finds the place behind as many cells. */
    private int behind(Node row, int columns, int end) {
        String source = reader.source();
        int i = Characters.skipSpaceTab(source, InlineConverter.start(row), end);
        i += i < end && source.charAt(i) == '|' ? 1 : 0;
        int count = 0;
        for (; i < end; i++) {
            if (source.charAt(i) == '\\' && i + 1 < end && source.charAt(i + 1) == '|') {
                i++;
            } else if (source.charAt(i) == '|' && ++count == columns) {
                return i + 1;
            }
        }
        return end;
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
