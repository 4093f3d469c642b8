package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.figure.Figure;
import io.github.infosecreport.internal.comparison.figure.Weight;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What tells a passage or an entry again in the other report, where no id does.
 *
 * @param kind what it is
 * @param tokens what it says that does not depend on the language
 * @param length how much it says, in characters of the first report's language
 * @param canJoin whether the other language may have made one of two
 */
record Shape(String kind, Set<String> tokens, double length, boolean canJoin) {
    private static final double OTHER_KIND = 1.5;
    private static final double MOST = 3;

    /** {@return what a figure is recognised by; empty for a one, which says nothing} */
    static Optional<String> token(Figure figure) {
        return figure.weight() == Weight.TRIVIAL
                ? Optional.empty()
                : Optional.of(figure.raw().toPlainString() + " " + figure.key());
    }

    /** {@return how unlike two are: near 0 for the same in two languages} */
    double distance(Shape other) {
        double lengths = Math.min(MOST, Math.abs(Math.log((length + 1) / (other.length + 1))));
        double kinds = kind.equals(other.kind) ? 0 : OTHER_KIND;
        return lengths + kinds + unlike(other);
    }

    /** {@return both as one} */
    Shape with(Shape next) {
        Set<String> both = new HashSet<>(tokens);
        both.addAll(next.tokens);
        return new Shape(kind, both, length + next.length, canJoin);
    }

    boolean joins(Shape next) {
        return canJoin && next.canJoin && kind.equals(next.kind);
    }

    private double unlike(Shape other) {
        if (tokens.isEmpty() && other.tokens.isEmpty()) {
            return 0;
        }
        Set<String> fewer = tokens.size() < other.tokens.size() ? tokens : other.tokens;
        Set<String> more = tokens.size() < other.tokens.size() ? other.tokens : tokens;
        long shared = fewer.stream().filter(more::contains).count();
        return 1 - (double) shared / more.size();
    }
}
