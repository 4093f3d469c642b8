package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.figure.Figure;
import io.github.infosecreport.internal.comparison.figure.Figures;
import io.github.infosecreport.internal.comparison.text.Passage;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A text whose passages stand behind one another, with the figures of all.
 *
 * @param passages what it says
 * @param starts where each passage begins
 * @param bySource the number of each passage by where it begins in the source
 * @param figures the figures of all passages, in order
 */
record FlatText(
        List<Passage> passages, List<Integer> starts, NavigableMap<Integer, Integer> bySource, List<Figure> figures) {
    /** How many characters are shown on both sides of a figure. */
    private static final int AROUND = 24;

    /** Words that close a Japanese document and that English has none for. */
    private static final Set<String> FORMAL = Set.of("以上", "敬具", "謹白", "拝啓", "記");

    static FlatText of(List<Passage> passages, Figures reader) {
        List<Passage> speaking = passages.stream()
                .filter(passage -> !FORMAL.contains(passage.text().strip()))
                .toList();
        List<Integer> starts = new ArrayList<>();
        NavigableMap<Integer, Integer> bySource = new TreeMap<>();
        List<Figure> figures = new ArrayList<>();
        int start = 0;
        for (Passage passage : speaking) {
            bySource.putIfAbsent(passage.pieces().get(0).source().start(), starts.size());
            starts.add(start);
            for (Figure figure : reader.in(passage.text())) {
                figures.add(figure.moved(start));
            }
            start += passage.text().length() + 1;
        }
        return new FlatText(speaking, starts, bySource, figures);
    }

    /** {@return the number of the passage in which a place lies} */
    int passage(int place) {
        int found = Collections.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** {@return the number of the passage in which a place of the source lies: the last that begins before it} */
    int passageOf(SourceRange source) {
        Map.Entry<Integer, Integer> found = bySource.floorEntry(source.start());
        return found == null ? 0 : found.getValue();
    }

    String text(Figure figure) {
        int number = passage(figure.start());
        return passages.get(number)
                .text()
                .substring(figure.start() - starts.get(number), figure.end() - starts.get(number));
    }

    Optional<SourceRange> source(Figure figure) {
        int number = passage(figure.start());
        return passages.get(number).source(figure.start() - starts.get(number), figure.end() - starts.get(number));
    }

    /** {@return a figure with the words around it} */
    String excerpt(Figure figure) {
        int number = passage(figure.start());
        String text = passages.get(number).text();
        int start = figure.start() - starts.get(number) - AROUND;
        int end = figure.end() - starts.get(number) + AROUND;
        return Excerpts.cut(text, start, end);
    }
}
