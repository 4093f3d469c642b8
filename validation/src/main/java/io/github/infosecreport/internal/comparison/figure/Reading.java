package io.github.infosecreport.internal.comparison.figure;

import java.util.List;

/**
 * What a reader made of a stretch of text.
 *
 * @param figures the figures in it; none where it only looks like one
 * @param end the UTF-16 unit after the stretch
 */
record Reading(List<Figure> figures, int end) {
    static Reading of(Figure figure) {
        return new Reading(List.of(figure), figure.end());
    }

    static Reading nothing(int end) {
        return new Reading(List.of(), end);
    }
}
