package io.github.infosecreport.internal.docx;

import io.github.infosecreport.outline.PlainText;
import java.util.Arrays;
import java.util.List;

/** Shares the width of a table among its columns, by the text that they hold. */
final class ColumnWidths {
    /** The width of a Latin letter in a table of our own style, in twentieths of a point; a Japanese one has two. */
    private static final int HALF_WIDTH = 97;

    /** What a cell leaves free on both sides. */
    private static final int PADDING = 216;

    /** The least and the most that a column's longest line counts, in half-width characters. */
    private static final int LEAST = 6;

    private static final int MOST = 60;

    /** A term of so many half-width characters fits into the narrower column. */
    private static final int LONG_TERM = 20;

    private ColumnWidths() {}

    /** {@return the widths, which add up to the width of the table} */
    static int[] of(TableGrid grid, int width, int headerColumns) {
        int[] longest = new int[grid.columns()];
        Arrays.fill(longest, LEAST);
        for (List<TableGrid.Slot> row : grid.rows()) {
            for (TableGrid.Slot slot : row) {
                if (slot.span() == 1 && slot.cell().isPresent()) {
                    int own = longest(PlainText.of(slot.cell().get().content()));
                    longest[slot.column()] = Math.max(longest[slot.column()], Math.min(own, MOST));
                }
            }
        }
        return headerColumns == 1 && grid.columns() == 2
                ? terms(longest[0], width)
                : exact(shares(longest, width), width);
    }

    /** Terms with their values: tables of this kind follow each other and look alike, so the terms take a fixed share. */
    private static int[] terms(int longest, int width) {
        int share = longest <= LONG_TERM ? width * 24 / 100 : width * 36 / 100;
        return new int[] {share, width - share};
    }

    /** Gives columns what they need, the narrow ones first; what is left over or missing is the wide ones' affair. */
    private static double[] shares(int[] longest, int width) {
        double[] needs = Arrays.stream(longest)
                .mapToDouble(half -> half * HALF_WIDTH + PADDING)
                .toArray();
        double left = width;
        double open = Arrays.stream(needs).sum();
        if (open <= left) {
            return needs;
        }
        boolean[] served = new boolean[needs.length];
        int unserved = needs.length;
        for (int i = next(needs, served); unserved > 0 && needs[i] <= left / unserved; i = next(needs, served)) {
            served[i] = true;
            unserved--;
            left -= needs[i];
            open -= needs[i];
        }
        for (int i = 0; i < needs.length; i++) {
            needs[i] *= served[i] ? 1 : left / open;
        }
        return needs;
    }

    /** {@return the column that needs least among those without a width} */
    private static int next(double[] needs, boolean[] served) {
        int least = 0;
        for (int i = 1; i < needs.length; i++) {
            if (!served[i] && (served[least] || needs[i] < needs[least])) {
                least = i;
            }
        }
        return least;
    }

    /** Makes whole widths that add up. */
    private static int[] exact(double[] shares, int width) {
        double total = Arrays.stream(shares).sum();
        int[] widths = new int[shares.length];
        double sum = 0;
        int before = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += shares[i];
            int end = i + 1 == shares.length ? width : (int) (width * sum / total);
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
