package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.figure.Figure;
import io.github.infosecreport.internal.comparison.text.Passage;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The figures that prose takes from facts ({@code [](value:open-rate/2025)}). Where both texts ask for the same, facts
 * answer; where one of them types the figure, both are compared as printed.
 *
 * @param ranges where each figure is asked for
 * @param texts how each is printed
 */
record References(IdentityHashMap<Figure, SourceRange> ranges, IdentityHashMap<Figure, String> texts) {
    private static final Pattern REFERENCE = Pattern.compile("\\[\\]\\(value:([a-z0-9][a-z0-9/A-Z-]{0,200})\\)");

    private static final Pattern ANY = Pattern.compile("!?\\[\\]\\([^()\\s]{1,300}\\)");

    /** Reads the references of a text that another text does not have. */
    static References only(Side side, Node.Leaf leaf, Node.Leaf other) {
        Map<String, List<MatchResult>> asked = asked(leaf.text());
        asked(other.text()).forEach((path, places) -> {
            List<MatchResult> own = asked.getOrDefault(path, new ArrayList<>());
            own.subList(0, Math.min(own.size(), places.size())).clear();
        });
        asked.values().removeIf(Collection::isEmpty);
        References references = new References(new IdentityHashMap<>(), new IdentityHashMap<>());
        Values.of(side.report(), asked.keySet()).forEach((path, text) -> asked.getOrDefault(path, List.of())
                .forEach(place -> references.add(side, leaf, place, text)));
        return references;
    }

    private void add(Side side, Node.Leaf leaf, MatchResult place, String text) {
        for (Figure figure : side.figures().in(text)) {
            Figure last = figure.moved(Integer.MAX_VALUE / 2 + place.start());
            ranges.put(last, new SourceRange(leaf.pointer(), place.start(), place.end()));
            texts.put(last, text);
        }
    }

    /** {@return a text in which the outline's sign stands for its references} */
    static String masked(String source) {
        return ANY.matcher(source).replaceAll(found -> String.valueOf(Passage.ATOM)
                .repeat(found.group().length()));
    }

    /** {@return the paths of figures that a text takes from facts} */
    static Set<String> in(String source) {
        return asked(source).keySet();
    }

    private static Map<String, List<MatchResult>> asked(String source) {
        Map<String, List<MatchResult>> asked = new HashMap<>();
        REFERENCE.matcher(source).results().forEach(found -> asked.computeIfAbsent(
                        found.group(1), path -> new ArrayList<>())
                .add(found));
        return asked;
    }
}
