package io.github.infosecreport.internal.comparison.figure;

import java.util.Optional;

/**
 * Figures that two texts do not share.
 *
 * @param before the figure of the first text, if it has one in that place
 * @param after the figure of the second text, if it has one in that place
 */
public record Mismatch(Optional<Figure> before, Optional<Figure> after) {
    /** {@return whether both texts have the number, but count something else by it} */
    public boolean isOfUnits() {
        return before.isPresent()
                && after.isPresent()
                && before.get().kind() == FigureKind.NUMBER
                && after.get().kind() == FigureKind.NUMBER
                && before.get().raw().compareTo(after.get().raw()) == 0;
    }

    /** {@return what the figures are} */
    public FigureKind kind() {
        return before.or(() -> after).orElseThrow().kind();
    }
}
