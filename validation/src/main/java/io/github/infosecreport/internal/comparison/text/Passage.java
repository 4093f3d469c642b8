package io.github.infosecreport.internal.comparison.text;

import io.github.infosecreport.outline.SourceRange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A stretch of prose that stands by itself: a paragraph, an entry of a list, a cell.
 *
 * @param kind what it is
 * @param text its characters as a reader sees them; {@value #ATOM} stands for what the outline made
 * @param pieces where its characters stand in the model, in order
 * @param references names of what it refers to
 */
public record Passage(PassageKind kind, String text, List<Piece> pieces, Set<String> references) {
    /** Stands for a reference, a figure from facts, or the mark of a footnote. */
    public static final char ATOM = '\uFFFC';

    /**
     * Copies the collections.
     *
     * @param kind what it is
     * @param text its characters as a reader sees them
     * @param pieces where its characters stand in the model, in order
     * @param references names of what it refers to
     */
    public Passage {
        references = Set.copyOf(references);
        pieces = List.copyOf(pieces);
    }

    /**
     * Where some of its characters come from.
     *
     * @param start the first of them in the passage
     * @param length how many there are
     * @param source where they stand; where it is longer, they map as a whole
     */
    public record Piece(int start, int length, SourceRange source) {
        private int source(int place, boolean isEnd) {
            boolean isExact = source.end() - source.start() == length;
            if (isExact) {
                return source.start() + place - start;
            }
            return isEnd ? source.end() : source.start();
        }
    }

    /**
     * Makes a passage of a literal string.
     *
     * @param pointer where the string stands
     * @param text the string
     * @return the passage
     */
    public static Passage literal(String pointer, String text) {
        return new Passage(
                PassageKind.PARAGRAPH,
                text,
                List.of(new Piece(0, text.length(), new SourceRange(pointer, 0, text.length()))),
                Set.of());
    }

    /**
     * Finds a stretch in the model.
     *
     * @param start its first UTF-16 unit in the passage
     * @param end the UTF-16 unit after its last one
     * @return where it stands; empty if none of it is the author's
     */
    public Optional<SourceRange> source(int start, int end) {
        Optional<Integer> from = Optional.empty();
        int to = 0;
        for (Piece piece : pieces) {
            int first = Math.max(start, piece.start);
            int last = Math.min(end, piece.start + piece.length);
            if (first < last) {
                int begins = piece.source(first, false);
                from = from.or(() -> Optional.of(begins));
                to = piece.source(last, true);
            }
        }
        int until = to;
        return from.filter(begins -> begins <= until)
                .map(begins -> new SourceRange(pieces.get(0).source().pointer(), begins, until));
    }

    /** {@return whether it says anything in letters or digits} */
    public boolean speaks() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
