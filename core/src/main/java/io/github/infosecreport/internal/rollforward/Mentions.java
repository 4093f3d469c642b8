package io.github.infosecreport.internal.rollforward;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a text names that grows old.
 *
 * @param dated years, dates, and times seen from the text's own, as they stand there
 * @param figures other figures, as they stand there
 */
record Mentions(List<String> dated, List<String> figures) {
    boolean isEmpty() {
        return dated.isEmpty() && figures.isEmpty();
    }

    Mentions and(Mentions more) {
        return new Mentions(union(dated, more.dated), union(figures, more.figures));
    }

    private static List<String> union(List<String> first, List<String> second) {
        Set<String> all = new LinkedHashSet<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }
}
