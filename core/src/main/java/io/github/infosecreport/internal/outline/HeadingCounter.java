package io.github.infosecreport.internal.outline;

import io.github.infosecreport.model.Numbering;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.NumberingScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Numbers headings in reading order: the one place that does. */
final class HeadingCounter {
    private static final int LEVELS = 4;

    private final NumberingScheme scheme;
    private final int[] counts = new int[LEVELS];

    /** The last number of each level, whatever came above it since: a heading can continue it. */
    private final int[] last = new int[LEVELS];

    private final boolean[] unnumbered = new boolean[LEVELS];

    HeadingCounter(NumberingScheme scheme) {
        this.scheme = scheme;
    }

    /**
     * Numbers the next heading.
     *
     * @param level its level, 1 to 4
     * @param numbering what its author says
     * @return its number; empty if it has none, or if its number would hold that of a heading without one
     */
    Optional<HeadingNumber> next(int level, Numbering numbering) {
        int at = level - 1;
        for (int below = level; below < LEVELS; below++) {
            counts[below] = 0;
            unnumbered[below] = false;
        }
        unnumbered[at] = numbering.equals(Numbering.NONE);
        if (unnumbered[at] || scheme.levels().isEmpty() || leansOnUnnumbered(at)) {
            return Optional.empty();
        }
        counts[at] = numbering.start().orElse(numbering.equals(Numbering.CONTINUE) ? last[at] + 1 : counts[at] + 1);
        last[at] = counts[at];
        List<Integer> path = new ArrayList<>();
        for (int above = 0; above <= at; above++) {
            path.add(unnumbered[above] ? 0 : counts[above]);
        }
        return Optional.of(new HeadingNumber(scheme.label(path), path));
    }

    /** A number such as 3.1 cannot be made below a chapter without a number; (1) can. */
    private boolean leansOnUnnumbered(int at) {
        String pattern = scheme.levels().get(at).pattern();
        for (int above = 0; above < at; above++) {
            if ((unnumbered[above] || counts[above] == 0) && pattern.contains("%" + (above + 1))) {
                return true;
            }
        }
        return false;
    }
}
