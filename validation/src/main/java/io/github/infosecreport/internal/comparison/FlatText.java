package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.figure.Figure;
import io.github.infosecreport.internal.comparison.figure.Figures;
import io.github.infosecreport.internal.comparison.text.Passage;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A text whose passages stand behind one another, with the figures of all.
 *
 * @param passages what it says
 * @param starts where each passage begins
 * @param figures the figures of all passages, in order
 */
record FlatText(List<Passage> passages, List<Integer> starts, List<Figure> figures) {
    /** How many characters are shown on both sides of a figure. */
    private static final int AROUND = 24;

    /** Words that close a Japanese document and that English has none for. */
    private static final Set<String> FORMAL = Set.of("以上", "敬具", "謹白", "拝啓", "記");

    static FlatText of(List<Passage> passages, Figures reader) {
        List<Passage> speaking = passages.stream()
                .filter(passage -> !FORMAL.contains(passage.text().strip()))
                .toList();
        List<Integer> starts = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        int start = 0;
        for (Passage passage : speaking) {
            starts.add(start);
            for (Figure figure : reader.in(passage.text())) {
                figures.add(figure.moved(start));
            }
            start += passage.text().length() + 1;
        }
        return new FlatText(speaking, starts, figures);
    }

    /** {@return the number of the passage in which a place lies} */
    int passage(int place) {
        int found = Collections.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** {@return the number of the passage in which a place of the source lies; -1 if there is none} */
    int passageOf(SourceRange source) {
        int found = -1;
        int nearest = -1;
        for (int i = 0; i < passages.size(); i++) {
            int start = passages.get(i).pieces().get(0).source().start();
            if (start <= source.start() && start > nearest) {
                nearest = start;
                found = i;
            }
        }
        return found < 0 && !passages.isEmpty() ? 0 : found;
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
