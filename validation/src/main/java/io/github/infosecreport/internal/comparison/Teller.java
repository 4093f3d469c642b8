package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.Difference;
import io.github.infosecreport.comparison.DifferenceKind;
import io.github.infosecreport.comparison.DifferenceSide;
import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.comparison.Relation;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Takes down differences. */
final class Teller {
    private final Relation relation;
    private final Side before;
    private final Side after;
    private final List<Difference> differences = new ArrayList<>();

    Teller(Relation relation, Side before, Side after) {
        this.relation = relation;
        this.before = before;
        this.after = after;
    }

    /**
     * What a report has in a place.
     *
     * @param value the value
     * @param range where it stands in its text
     * @param excerpt the words around it
     */
    record Has(BilingualText value, Optional<SourceRange> range, Optional<String> excerpt) {
        static Has of(BilingualText value) {
            return new Has(value, Optional.empty(), Optional.empty());
        }

        static Has of(String value) {
            return of(new BilingualText(value, value));
        }
    }

    List<Difference> differences() {
        return differences;
    }

    /** Tells of a value that both reports have, or of one that one of them lacks. */
    void tell(DifferenceSubject subject, Place place, Optional<Has> one, Optional<Has> other) {
        tell(subject, place.name(), place, one, other);
    }

    void tell(DifferenceSubject subject, BilingualText name, Place place, Optional<Has> one, Optional<Has> other) {
        if (!isMeant(one, other)) {
            tellInText(subject, name, place, one, other);
        }
    }

    /** {@return whether what is missing is missing from an excerpt} */
    private boolean isMeant(Optional<Has> one, Optional<Has> other) {
        return (one.isEmpty() && before.isExcerpt()) || (other.isEmpty() && after.isExcerpt());
    }

    /** Tells of what stands in a text that both reports have; an excerpt leaves texts out, but no figures of a text. */
    void tellInText(
            DifferenceSubject subject, BilingualText name, Place place, Optional<Has> one, Optional<Has> other) {
        DifferenceKind kind = one.isEmpty()
                ? DifferenceKind.ADDED
                : other.isEmpty() ? DifferenceKind.REMOVED : DifferenceKind.CHANGED;
        add(kind, subject, name, place, one, other);
    }

    /** Tells of what stayed as it was. */
    void tellUnchanged(DifferenceSubject subject, BilingualText name, Place place, Has one, Has other) {
        add(DifferenceKind.UNCHANGED, subject, name, place, Optional.of(one), Optional.of(other));
    }

    private void add(
            DifferenceKind kind,
            DifferenceSubject subject,
            BilingualText name,
            Place place,
            Optional<Has> one,
            Optional<Has> other) {
        differences.add(new Difference(
                relation,
                kind,
                subject,
                item(one.isPresent() ? place.before() : place.after()),
                name,
                side(before.language(), place.before(), one),
                side(after.language(), place.after(), other)));
    }

    private static DifferenceSide side(EditionLanguage language, String path, Optional<Has> has) {
        return new DifferenceSide(
                language, path, has.map(Has::value), has.flatMap(Has::range), has.flatMap(Has::excerpt));
    }

    private static Optional<ItemKey> item(String path) {
        return Arrays.stream(ItemKey.values())
                .filter(item -> (path + "/").startsWith(pointer(item) + "/"))
                .findFirst();
    }

    private static String pointer(ItemKey item) {
        return item.chapter().isItem() ? "/" + item.key() : "/" + item.chapter().key() + "/" + item.key();
    }
}
