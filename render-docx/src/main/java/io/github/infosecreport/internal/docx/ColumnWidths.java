package io.github.infosecreport.internal.docx;

import io.github.infosecreport.outline.PlainText;
import java.util.Arrays;
import java.util.List;

/** Shares the width of a table among its columns, by the text that they hold. */
final class ColumnWidths {
    /** The least and the most that a column's longest line counts, in half-width characters. */
    private static final int LEAST = 8;

    private static final int MOST = 44;

    /** A term of so many half-width characters fits into the narrower column. */
    private static final int LONG_TERM = 20;

    private ColumnWidths() {}

    /** {@return the widths, which add up to the width of the table} */
    static int[] of(TableGrid grid, int width, int headerColumns) {
        int[] weights = new int[grid.columns()];
        Arrays.fill(weights, LEAST);
        for (List<TableGrid.Slot> row : grid.rows()) {
            for (TableGrid.Slot slot : row) {
                if (slot.span() == 1 && slot.cell().isPresent()) {
                    int longest = longest(PlainText.of(slot.cell().get().content()));
                    weights[slot.column()] = Math.max(weights[slot.column()], Math.min(longest, MOST));
                }
            }
        }
        return headerColumns == 1 && grid.columns() == 2 ? terms(weights[0], width) : share(weights, width);
    }

    /** Terms with their values: tables of this kind follow each other and look alike, so the terms take a fixed share. */
    private static int[] terms(int longest, int width) {
        int share = longest <= LONG_TERM ? width * 24 / 100 : width * 36 / 100;
        return new int[] {share, width - share};
    }

    private static int[] share(int[] weights, int width) {
        int total = Arrays.stream(weights).sum();
        int[] widths = new int[weights.length];
        int before = 0;
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            int end = (int) ((long) width * sum / total);
            widths[i] = end - before;
            before = end;
        }
        return widths;
    }

    private static int longest(String text) {
        return text.lines().mapToInt(ColumnWidths::halfWidths).max().orElse(0);
    }

    /** Counts a Latin letter as one, everything from the Japanese blocks on as two. */
    private static int halfWidths(String line) {
        return line.codePoints().map(sign -> sign < 0x2E80 ? 1 : 2).sum();
    }
}
