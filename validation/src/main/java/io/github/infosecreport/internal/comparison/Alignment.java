package io.github.infosecreport.internal.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/**
 * Lays two rows of things side by side so that like stands by like. Work grows linearly: it looks no further than a band
 * around the diagonal.
 */
final class Alignment {
    /** What it costs that one stands alone. */
    private static final double GAP = 1.1;

    /** What it costs that two stand beside one: less than a gap only where together they fit much better than alone. */
    private static final double JOIN = 1.45;

    /** How far the rows may drift apart, beside the difference of their lengths. */
    private static final int BAND = 16;

    /** What is compared at most; beyond it rows are laid side by side one by one. */
    private static final int MOST_COSTS = 1_000_000;

    private Alignment() {}

    /** A pair, or one that stands alone: then the other is -1. */
    record Pair(int before, int after) {}

    /**
     * Lays two rows side by side.
     *
     * @param before how long the first row is
     * @param after how long the second row is
     * @param shapesBefore takes the shapes of the first row; only asked where the rows are not equally long
     * @param shapesAfter takes the shapes of the second row
     * @return the pairs in order; where both rows are equally long, one by one
     */
    static List<Pair> of(int before, int after, Supplier<List<Shape>> shapesBefore, Supplier<List<Shape>> shapesAfter) {
        int difference = Math.abs(before - after);
        long costs = (before + 1L) * (difference + 2L * BAND + 1);
        if (difference == 0 || costs > MOST_COSTS) {
            return oneByOne(before, after);
        }
        return new Search(shapesBefore.get(), shapesAfter.get()).pairs();
    }

    private static List<Pair> oneByOne(int before, int after) {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < Math.max(before, after); i++) {
            pairs.add(new Pair(i < before ? i : -1, i < after ? i : -1));
        }
        return pairs;
    }

    private static final class Search {
        private final List<Shape> before;
        private final List<Shape> after;
        private final int low;
        private final int width;
        private final double[][] costs;

        Search(List<Shape> before, List<Shape> after) {
            this.before = before;
            this.after = after;
            int difference = after.size() - before.size();
            low = Math.min(0, difference) - BAND;
            width = Math.abs(difference) + 2 * BAND + 1;
            costs = new double[before.size() + 1][width];
        }

        List<Pair> pairs() {
            for (int i = 0; i <= before.size(); i++) {
                for (int k = 0; k < width; k++) {
                    costs[i][k] = cost(i, i + low + k);
                }
            }
            return trace();
        }

        private double cost(int i, int j) {
            if (j < 0 || j > after.size()) {
                return Double.POSITIVE_INFINITY;
            }
            if (i == 0 && j == 0) {
                return 0;
            }
            double alone = Math.min(known(i - 1, j), known(i, j - 1)) + GAP;
            return Math.min(Math.min(alone, paired(i, j)), Math.min(joinedBefore(i, j), joinedAfter(i, j)));
        }

        private double paired(int i, int j) {
            return i == 0 || j == 0
                    ? Double.POSITIVE_INFINITY
                    : known(i - 1, j - 1) + before.get(i - 1).distance(after.get(j - 1));
        }

        private double joinedBefore(int i, int j) {
            if (i < 2 || j == 0 || !before.get(i - 2).joins(before.get(i - 1))) {
                return Double.POSITIVE_INFINITY;
            }
            Shape both = before.get(i - 2).with(before.get(i - 1));
            return known(i - 2, j - 1) + both.distance(after.get(j - 1)) + JOIN;
        }

        private double joinedAfter(int i, int j) {
            if (i == 0 || j < 2 || !after.get(j - 2).joins(after.get(j - 1))) {
                return Double.POSITIVE_INFINITY;
            }
            Shape both = after.get(j - 2).with(after.get(j - 1));
            return known(i - 1, j - 2) + before.get(i - 1).distance(both) + JOIN;
        }

        private double known(int i, int j) {
            int k = j - i - low;
            return i < 0 || j < 0 || k < 0 || k >= width ? Double.POSITIVE_INFINITY : costs[i][k];
        }

        private List<Pair> trace() {
            List<Pair> pairs = new ArrayList<>();
            int i = before.size();
            int j = after.size();
            while (i > 0 || j > 0) {
                double here = known(i, j);
                if (here == paired(i, j)) {
                    pairs.add(new Pair(--i, --j));
                } else if (here == known(i - 1, j) + GAP) {
                    pairs.add(new Pair(--i, -1));
                } else if (here == known(i, j - 1) + GAP) {
                    pairs.add(new Pair(-1, --j));
                } else if (here == joinedBefore(i, j)) {
                    pairs.add(new Pair(i - 1, j - 1));
                    pairs.add(new Pair(i - 2, j - 1));
                    i -= 2;
                    j--;
                } else {
                    pairs.add(new Pair(i - 1, j - 1));
                    pairs.add(new Pair(i - 1, j - 2));
                    i--;
                    j -= 2;
                }
            }
            Collections.reverse(pairs);
            return pairs;
        }
    }
}
