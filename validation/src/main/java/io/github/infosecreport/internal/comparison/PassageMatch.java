package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.internal.comparison.Teller.Has;
import io.github.infosecreport.internal.comparison.figure.Figure;
import io.github.infosecreport.internal.comparison.text.Passage;
import io.github.infosecreport.internal.comparison.text.PassageKind;
import io.github.infosecreport.standard.BilingualText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which passages of a text the other language's text lacks.
 *
 * @param before numbers of passages that only the first text has
 * @param after numbers of passages that only the second text has
 */
record PassageMatch(Set<Integer> before, Set<Integer> after) {
    static final PassageMatch NOTHING_MISSING = new PassageMatch(Set.of(), Set.of());

    static PassageMatch of(FlatText one, FlatText other) {
        PassageMatch match = new PassageMatch(new HashSet<>(), new HashSet<>());
        for (Alignment.Pair pair :
                Alignment.of(one.passages().size(), other.passages().size(), () -> shapes(one), () -> shapes(other))) {
            if (pair.after() < 0) {
                match.before.add(pair.before());
            } else if (pair.before() < 0) {
                match.after.add(pair.after());
            }
        }
        return match;
    }

    boolean isMissingBefore(int passage) {
        return before.contains(passage);
    }

    boolean isMissingAfter(int passage) {
        return after.contains(passage);
    }

    void tell(FlatText one, FlatText other, Teller teller, Place place) {
        for (int number : heads(before, one)) {
            teller.tell(
                    DifferenceSubject.PASSAGE,
                    place,
                    Optional.of(has(one.passages().get(number))),
                    Optional.empty());
        }
        for (int number : heads(after, other)) {
            teller.tell(
                    DifferenceSubject.PASSAGE,
                    place,
                    Optional.empty(),
                    Optional.of(has(other.passages().get(number))));
        }
    }

    /** The cells of a row that is missing are told as one. */
    private static List<Integer> heads(Set<Integer> missing, FlatText text) {
        return missing.stream()
                .sorted()
                .filter(number -> !missing.contains(number - 1)
                        || text.passages().get(number).kind() != PassageKind.CELL
                        || text.passages().get(number - 1).kind() != PassageKind.CELL)
                .toList();
    }

    private static Has has(Passage passage) {
        String beginning = Excerpts.beginning(passage.text());
        return new Has(
                new BilingualText(beginning, beginning),
                passage.source(0, passage.text().length()),
                Optional.of(beginning));
    }

    private static List<Shape> shapes(FlatText text) {
        List<Set<String>> tokens = new ArrayList<>();
        text.passages().forEach(passage -> tokens.add(new HashSet<>(passage.references())));
        for (Figure figure : text.figures()) {
            Shape.token(figure).ifPresent(tokens.get(text.passage(figure.start()))::add);
        }
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < text.passages().size(); i++) {
            Passage passage = text.passages().get(i);
            shapes.add(new Shape(
                    passage.kind().name(),
                    tokens.get(i),
                    Lengths.of(passage.text()),
                    passage.kind() == PassageKind.PARAGRAPH));
        }
        return shapes;
    }
}
