package io.github.infosecreport.outline;

import java.util.Arrays;
import java.util.List;

/** Shares the width of a table among its columns, by the text that they hold. */
final class ColumnWidths {
    /** The widths of letters in a table of our own style, in twentieths of a point; Latin ones as if they were bold. */
    private static final int LATIN = 120;

    private static final int JAPANESE = 192;

    /** The space that word processors leave between the two. */
    private static final int BETWEEN = 48;

    /** What a cell leaves free on both sides. */
    private static final int PADDING = 216;

    /** The least and the most that a column asks for. */
    private static final int LEAST = 800;

    private static final int MOST = 6000;

    /** How much of its equal share a wide column keeps however little it holds. */
    private static final double FIXED = 0.5;

    private ColumnWidths() {}

    /** {@return the widths, which add up to the width of the table} */
    static int[] of(TableGrid grid, int width, int headerColumns) {
        double[] needs = new double[grid.columns()];
        double[] areas = new double[grid.columns()];
        Arrays.fill(needs, LEAST);
        Arrays.fill(areas, LEAST);
        for (List<TableGrid.Slot> row : grid.rows()) {
            for (TableGrid.Slot slot : row) {
                if (slot.span() == 1 && slot.cell().isPresent()) {
                    String text = PlainText.of(slot.cell().get().content());
                    int own = longest(text) + PADDING;
                    needs[slot.column()] = Math.max(needs[slot.column()], Math.min(own, MOST));
                    areas[slot.column()] = Math.max(areas[slot.column()], area(text));
                }
            }
        }
        return headerColumns == 1 && grid.columns() == 2
                ? terms(needs[0], width)
                : exact(shares(needs, areas, width), width);
    }

    /** Terms with their values: tables of this kind follow each other and look alike, so the terms take a fixed share. */
    private static int[] terms(double longest, int width) {
        int narrow = width * 24 / 100;
        int share = longest <= narrow ? narrow : width * 36 / 100;
        return new int[] {share, width - share};
    }

    /**
     * Gives columns what they need, the narrow ones first. The wide ones share what is left by how much they hold, so that
     * none makes a row high for itself alone.
     */
    private static double[] shares(double[] needs, double[] areas, int width) {
        double left = width;
        if (Arrays.stream(needs).sum() <= left) {
            return needs;
        }
        boolean[] served = new boolean[needs.length];
        int unserved = needs.length;
        for (int i = next(needs, served); unserved > 0 && needs[i] <= left / unserved; i = next(needs, served)) {
            served[i] = true;
            unserved--;
            left -= needs[i];
        }
        double fair = left / unserved;
        double free = left - unserved * fair * FIXED;
        double held = 0;
        for (int i = 0; i < needs.length; i++) {
            held += served[i] ? 0 : areas[i];
        }
        for (int i = 0; i < needs.length; i++) {
            needs[i] = served[i] ? needs[i] : fair * FIXED + free * areas[i] / held;
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
        return text.lines().mapToInt(ColumnWidths::width).max().orElse(0);
    }

    private static int area(String text) {
        return text.lines().mapToInt(line -> width(line) + PADDING).sum();
    }

    private static int width(String line) {
        int width = 0;
        boolean wasLatin = false;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            boolean isLatin = line.codePointAt(i) < 0x2E80;
            width += isLatin ? LATIN : JAPANESE;
            width += i > 0 && isLatin != wasLatin ? BETWEEN : 0;
            wasLatin = isLatin;
        }
        return width;
    }
}
