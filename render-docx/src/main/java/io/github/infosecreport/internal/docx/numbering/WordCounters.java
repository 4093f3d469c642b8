package io.github.infosecreport.internal.docx.numbering;

import java.util.List;

/** Foretells what Word counts on the levels of a list. */
final class WordCounters {
    private final int[] counts;

    /** Levels that stood between two others without a paragraph of their own: programs differ in how they go on there. */
    private final boolean[] skipped;

    WordCounters(int levels) {
        counts = new int[levels];
        skipped = new boolean[levels];
    }

    /** Tells whether the next paragraph would have that number, as far as its pattern shows it. */
    boolean goesOnTo(List<Integer> path, String pattern) {
        int level = path.size() - 1;
        if (skipped[level] || counts[level] + 1 != path.get(level)) {
            return false;
        }
        for (int above = 0; above < level; above++) {
            if (pattern.contains("%" + (above + 1)) && counts[above] != path.get(above)) {
                return false;
            }
        }
        return true;
    }

    /** Notes a paragraph. */
    void count(int level) {
        counts[level]++;
        below(level);
    }

    /** Notes a paragraph whose list tells where to count from. */
    void set(List<Integer> path) {
        int level = path.size() - 1;
        for (int i = 0; i <= level; i++) {
            counts[i] = path.get(i);
            skipped[i] = false;
        }
        below(level);
    }

    private void below(int level) {
        for (int above = 0; above < level; above++) {
            skipped[above] |= counts[above] == 0;
        }
        for (int below = level + 1; below < counts.length; below++) {
            counts[below] = 0;
            skipped[below] = false;
        }
    }
}
