package io.github.infosecreport.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table with every place of every row filled: what spans rows or columns says where it reaches, and short rows are
 * filled up.
 *
 * @param rows the rows
 * @param columns how many columns each row has, from 1
 */
public record TableGrid(List<List<Slot>> rows, int columns) {
    /**
     * A place in a row.
     *
     * @param cell what begins here; empty below a cell that spans rows, and where the row is short
     * @param column its first column, from 0
     * @param span how many columns it covers, from 1
     * @param continues whether a cell above reaches down here
     */
    public record Slot(Optional<TableCell> cell, int column, int span, boolean continues) {}

    /** A cell that reaches down: how many rows it still covers, and how wide. */
    private record Hanging(int rows, int span) {}

    /**
     * Places the cells of a table.
     *
     * @param table the table
     * @return its grid; cells that would lie above each other give way
     */
    public static TableGrid of(Block.Table table) {
        List<List<TableCell>> rows = table.rows();
        Map<Integer, Hanging> hanging = new HashMap<>();
        List<List<Slot>> placed = new ArrayList<>();
        int columns = 1;
        for (List<TableCell> row : rows) {
            List<Slot> slots = place(row, hanging);
            placed.add(slots);
            if (!slots.isEmpty()) {
                Slot last = slots.get(slots.size() - 1);
                columns = Math.max(columns, last.column() + last.span());
            }
        }
        int width = columns;
        return new TableGrid(placed.stream().map(row -> filled(row, width)).toList(), width);
    }

    /**
     * Shares a width among the columns by the text that they hold.
     *
     * @param width the width of the table, in twentieths of a point
     * @param headerColumns how many columns head their rows
     * @return the widths of the columns, which add up to the width
     */
    public int[] widths(int width, int headerColumns) {
        return ColumnWidths.of(this, width, headerColumns);
    }

    private static List<Slot> place(List<TableCell> row, Map<Integer, Hanging> hanging) {
        List<Slot> slots = new ArrayList<>();
        Map<Integer, Hanging> next = new HashMap<>();
        int column = 0;
        for (TableCell cell : row) {
            column = under(hanging, next, column, slots);
            int span = 1;
            while (span < cell.colSpan() && !hanging.containsKey(column + span)) {
                span++;
            }
            slots.add(new Slot(Optional.of(cell), column, span, false));
            if (cell.rowSpan() > 1) {
                next.put(column, new Hanging(cell.rowSpan() - 1, span));
            }
            column += span;
        }
        int last = hanging.keySet().stream().mapToInt(Integer::intValue).max().orElse(-1);
        while (column <= last) {
            int free = under(hanging, next, column, slots);
            if (free == column) {
                slots.add(new Slot(Optional.empty(), free++, 1, false));
            }
            column = free;
        }
        hanging.clear();
        hanging.putAll(next);
        return slots;
    }

    /** Fills the places that cells above reach down to. {@return the next free column} */
    private static int under(Map<Integer, Hanging> hanging, Map<Integer, Hanging> next, int column, List<Slot> slots) {
        int free = column;
        for (Hanging above = hanging.get(free); above != null; above = hanging.get(free)) {
            slots.add(new Slot(Optional.empty(), free, above.span(), true));
            if (above.rows() > 1) {
                next.put(free, new Hanging(above.rows() - 1, above.span()));
            }
            free += above.span();
        }
        return free;
    }

    private static List<Slot> filled(List<Slot> row, int width) {
        List<Slot> full = new ArrayList<>(row);
        int end = row.isEmpty()
                ? 0
                : row.get(row.size() - 1).column() + row.get(row.size() - 1).span();
        for (int column = end; column < width; column++) {
            full.add(new Slot(Optional.empty(), column, 1, false));
        }
        return full;
    }
}
