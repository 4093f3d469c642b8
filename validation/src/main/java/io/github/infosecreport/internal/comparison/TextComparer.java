package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.internal.comparison.Teller.Has;
import io.github.infosecreport.internal.comparison.figure.Falls;
import io.github.infosecreport.internal.comparison.figure.Figure;
import io.github.infosecreport.internal.comparison.figure.FigureMatch;
import io.github.infosecreport.internal.comparison.figure.Mismatch;
import io.github.infosecreport.internal.comparison.tree.LeafKind;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.standard.BilingualText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares texts in two languages: by what they hold that is the same in both. */
final class TextComparer {
    private final Side before;
    private final Side after;
    private final Teller teller;

    TextComparer(Side before, Side after, Teller teller) {
        this.before = before;
        this.after = after;
        this.teller = teller;
    }

    void compare(Leaf one, Leaf other, Place place) {
        Text first = new Text(before, one, References.only(before, one, other));
        Text second = new Text(after, other, References.only(after, other, one));
        PassageMatch passages =
                one.kind() == LeafKind.PROSE ? PassageMatch.of(first.flat, second.flat) : PassageMatch.NOTHING_MISSING;
        passages.tell(first.flat, second.flat, teller, place);
        // Of a text whose passages an excerpt leaves out, figures may be left out, too.
        boolean isCutBefore = before.isExcerpt() && !passages.after().isEmpty();
        boolean isCutAfter = after.isExcerpt() && !passages.before().isEmpty();
        boolean falls = Falls.isTold(one.text()) || Falls.isTold(other.text());
        for (Mismatch mismatch : FigureMatch.compare(first.figures(), second.figures(), falls)) {
            Optional<Figure> here =
                    mismatch.before().filter(figure -> !passages.isMissingBefore(first.passage(figure)));
            Optional<Figure> there =
                    mismatch.after().filter(figure -> !passages.isMissingAfter(second.passage(figure)));
            boolean isMeant = (here.isEmpty() && isCutBefore) || (there.isEmpty() && isCutAfter);
            if ((here.isPresent() || there.isPresent()) && !isMeant) {
                teller.tellInText(subject(mismatch), place.name(), place, here.map(first::has), there.map(second::has));
            }
        }
    }

    private static DifferenceSubject subject(Mismatch mismatch) {
        if (mismatch.isOfUnits()) {
            return DifferenceSubject.UNIT;
        }
        return switch (mismatch.kind()) {
            case NUMBER -> DifferenceSubject.FIGURE;
            case IDENTIFIER -> DifferenceSubject.IDENTIFIER;
            default -> DifferenceSubject.DATE;
        };
    }

    /** A text with what it takes from facts. */
    private static final class Text {
        private final FlatText flat;
        private final References references;

        Text(Side side, Leaf leaf, References references) {
            flat = FlatText.of(side.passages(leaf), side.figures());
            this.references = references;
        }

        List<Figure> figures() {
            List<Figure> all = new ArrayList<>(flat.figures());
            references.ranges().keySet().stream()
                    .sorted(Comparator.comparingInt(Figure::start))
                    .forEach(all::add);
            return all;
        }

        /** {@return the number of a figure's passage} */
        int passage(Figure figure) {
            return Optional.ofNullable(references.ranges().get(figure))
                    .map(flat::passageOf)
                    .orElseGet(() -> flat.passage(figure.start()));
        }

        Has has(Figure figure) {
            String printed = references.texts().get(figure);
            if (printed != null) {
                return new Has(
                        new BilingualText(printed, printed),
                        Optional.ofNullable(references.ranges().get(figure)),
                        Optional.of(printed));
            }
            String text = flat.text(figure).strip();
            return new Has(new BilingualText(text, text), flat.source(figure), Optional.of(flat.excerpt(figure)));
        }
    }
}
