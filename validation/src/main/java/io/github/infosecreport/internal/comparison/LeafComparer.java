package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.comparison.Relation;
import io.github.infosecreport.internal.comparison.Teller.Has;
import io.github.infosecreport.internal.comparison.figure.Sameness;
import io.github.infosecreport.internal.comparison.figure.Unit;
import io.github.infosecreport.internal.comparison.figure.Units;
import io.github.infosecreport.internal.comparison.tree.LeafKind;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Amount;
import io.github.infosecreport.internal.comparison.tree.Node.Attribute;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import java.util.Optional;

/** Compares single values, each by its kind. */
final class LeafComparer {
    private final Relation relation;
    private final Side before;
    private final Side after;
    private final Teller teller;
    private final TextComparer texts;

    LeafComparer(Relation relation, Side before, Side after, Teller teller) {
        this.relation = relation;
        this.before = before;
        this.after = after;
        this.teller = teller;
        texts = new TextComparer(before, after, teller);
    }

    void compare(Leaf one, Leaf other, Place place) {
        if (one.number().isPresent() != other.number().isPresent()) {
            // Targets of two kinds: what one counts, the other ranks.
            tell(one, other, place);
        } else if (one.kind() == LeafKind.NUMBER) {
            if (!isSame(one, other)) {
                tell(one, other, place);
            }
        } else if (one.kind() == LeafKind.DATE || one.kind() == LeafKind.CHOICE) {
            // Where fiscal years begin otherwise, their days differ though they are named alike: that is told once.
            tellUnless(one.text().equals(other.text()) || one.shown().equals(other.shown()), one, other, place);
        } else if (relation != Relation.EDITIONS) {
            words(one, other, place);
        } else {
            editions(one, other, place);
        }
    }

    /** Compares texts in one language: by every character. */
    private void words(Leaf one, Leaf other, Place place) {
        if (!one.text().equals(other.text())) {
            Rewording rewording = Rewording.of(one, other);
            teller.tell(Subjects.of(one), place, Optional.of(rewording.before()), Optional.of(rewording.after()));
        } else if (relation == Relation.YEARS && one.kind() == LeafKind.PROSE) {
            teller.tellUnchanged(
                    DifferenceSubject.TEXT,
                    place.name(),
                    place,
                    Descriptions.of(one, before),
                    Descriptions.of(other, after));
        }
    }

    private void editions(Leaf one, Leaf other, Place place) {
        switch (one.kind()) {
            case PROSE, LINE, NAME -> texts.compare(one, other, place);
            case GRADE -> {
                if (!Sameness.areGradesAlike(one.text(), other.text())) {
                    tell(one, other, place);
                } else {
                    texts.compare(one, other, place);
                }
            }
            case ADDRESS -> tellUnless(Sameness.areAddressesAlike(one.text(), other.text()), one, other, place);
            case CODE -> tellUnless(Sameness.areCodesAlike(one.text(), other.text()), one, other, place);
            case WEB -> tellUnless(Sameness.arePagesAlike(one.text(), other.text()), one, other, place);
            case LINK -> tellUnless(isLinkAlike(one.text(), other.text()), one, other, place);
            default -> throw new IllegalStateException(one.toString());
        }
    }

    /** Ids are the same in every edition; a name in their place is one language's. */
    private boolean isLinkAlike(String one, String other) {
        boolean areIds = one.matches("[a-z0-9-]+") && other.matches("[a-z0-9-]+");
        return !areIds || one.equals(other);
    }

    private void tellUnless(boolean isAlike, Leaf one, Leaf other, Place place) {
        if (!isAlike) {
            tell(one, other, place);
        }
    }

    private void tell(Leaf one, Leaf other, Place place) {
        teller.tell(Subjects.of(one), place, Optional.of(Has.of(one.shown())), Optional.of(Has.of(other.shown())));
    }

    /** Numbers are the same if they are worth the same; where only their units differ, that is told of the unit. */
    private static boolean isSame(Leaf one, Leaf other) {
        Amount first = one.number().orElseThrow();
        Amount second = other.number().orElseThrow();
        boolean isSameNumber = first.number().compareTo(second.number()) == 0;
        return isSameNumber || (isSameMeasure(first, second) && first.value().compareTo(second.value()) == 0);
    }

    private static boolean isSameMeasure(Amount one, Amount other) {
        return one.unit().isPresent()
                && other.unit().isPresent()
                && one.unit().get().measure().equals(other.unit().get().measure());
    }

    boolean isUnitOf(Node node) {
        return node instanceof Leaf leaf && leaf.kind() == LeafKind.UNIT;
    }

    /** Compares the units of two values; hours and minutes are alike if the numbers make up for it. */
    void units(Leaf one, Leaf other, Branch first, Branch second, Place place) {
        Optional<Unit> here = Units.written(one.text(), before.language()).unit();
        Optional<Unit> there = Units.written(other.text(), after.language()).unit();
        boolean isAlike = relation == Relation.EDITIONS || one.text().equals(other.text());
        if (here.isPresent() && there.isPresent()) {
            isAlike = here.get().fits(there.get())
                    || (isOneMeasure(here.get(), there.get()) && !isNumberKept(first, second));
        } else if (here.or(() -> there).isPresent()) {
            // A word that is not known counts something; it measures neither time nor money nor shares.
            isAlike &= here.or(() -> there).get().isCounted() || one.text().equals(other.text());
        }
        tellUnless(isAlike, one, other, place);
    }

    private static boolean isOneMeasure(Unit one, Unit other) {
        return one.measure().equals(other.measure());
    }

    private static boolean isNumberKept(Branch one, Branch other) {
        return one.attributes().entrySet().stream().anyMatch(entry -> {
            Optional<Amount> here = amount(entry.getValue());
            Optional<Amount> there =
                    Optional.ofNullable(other.attributes().get(entry.getKey())).flatMap(LeafComparer::amount);
            return here.isPresent()
                    && there.isPresent()
                    && here.get().unit().isPresent()
                    && here.get().number().compareTo(there.get().number()) == 0;
        });
    }

    private static Optional<Amount> amount(Attribute attribute) {
        return attribute.value() instanceof Leaf leaf ? leaf.number() : Optional.empty();
    }
}
