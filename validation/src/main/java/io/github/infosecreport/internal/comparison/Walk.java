package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.comparison.Relation;
import io.github.infosecreport.internal.comparison.Teller.Has;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Attribute;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Goes through two reports at once. */
final class Walk {
    private final Relation relation;
    private final Side before;
    private final Side after;
    private final Teller teller;
    private final LeafComparer leaves;
    private final ListComparer lists;
    private final YearComparer years;

    Walk(Relation relation, Side before, Side after, Teller teller) {
        this.relation = relation;
        this.before = before;
        this.after = after;
        this.teller = teller;
        leaves = new LeafComparer(relation, before, after, teller);
        lists = new ListComparer(before, after, this);
        years = new YearComparer(before, after, teller, this);
    }

    Relation relation() {
        return relation;
    }

    /** Compares what stands in a place of both reports, or tells what only one of them has there. */
    void compare(Optional<Node> one, Optional<Node> other, Place place) {
        if (one.isPresent() && other.isPresent()) {
            both(one.get(), other.get(), place.at(one, other));
        } else {
            missing(one, other, place.at(one, other));
        }
    }

    private void both(Node one, Node other, Place place) {
        if (one instanceof Branch first && other instanceof Branch second) {
            branches(first, second, place);
        } else if (one instanceof Listing first && other instanceof Listing second) {
            if (relation != Relation.YEARS || !years.compare(first, second, place)) {
                lists.compare(first, second, place);
            }
        } else if (one instanceof Leaf first && other instanceof Leaf second) {
            leaves.compare(first, second, place);
        }
    }

    void branches(Branch one, Branch other, Place outer) {
        branches(one, other, outer, Set.of());
    }

    /** Compares the attributes of two values, but for those that are compared elsewhere. */
    void branches(Branch one, Branch other, Place outer, Set<String> but) {
        boolean isAbsent = one.attributes().containsKey("absence");
        if (isAbsent != other.attributes().containsKey("absence")) {
            Optional<Has> has = Optional.of(Has.of(Place.entry(one)));
            teller.tell(
                    DifferenceSubject.ITEM,
                    Place.entry(one),
                    outer,
                    isAbsent ? Optional.empty() : has,
                    isAbsent ? has : Optional.empty());
            return;
        }
        Place place = isEntry(one) ? outer.in(one) : outer;
        if (!one.type().equals(other.type())) {
            teller.tell(
                    DifferenceSubject.CHOICE,
                    place.attribute("type", "type"),
                    Optional.of(Has.of(Place.entry(one))),
                    Optional.of(Has.of(Place.entry(other))));
        }
        Set<String> names = new LinkedHashSet<>(one.attributes().keySet());
        names.addAll(other.attributes().keySet());
        names.removeAll(but);
        for (String name : names) {
            attribute(name, one, other, place);
        }
    }

    private static boolean isEntry(Branch branch) {
        return branch.name().isPresent()
                && branch.key().isPresent()
                && !branch.pointer().isEmpty();
    }

    private void attribute(String name, Branch one, Branch other, Place place) {
        Optional<Attribute> first = Optional.ofNullable(one.attributes().get(name));
        Optional<Attribute> second = Optional.ofNullable(other.attributes().get(name));
        if (isPassedOver(name, one, first.isPresent() && second.isPresent())) {
            return;
        }
        Place at = place.attribute(name, first.or(() -> second).orElseThrow().label());
        Optional<Node> here = first.map(Attribute::value);
        Optional<Node> there = second.map(Attribute::value);
        if (here.isPresent() && there.isPresent() && leaves.isUnitOf(here.get())) {
            leaves.units((Leaf) here.get(), (Leaf) there.get(), one, other, at.at(here, there));
        } else {
            compare(here, there, at);
        }
    }

    /** Ids of reports and the one before differ from year to year; a heading of an item may have the standard's words. */
    private boolean isPassedOver(String name, Branch owner, boolean inBoth) {
        boolean isRoot = owner.pointer().isEmpty();
        if (isRoot && relation != Relation.EDITIONS) {
            return name.equals("id") || name.equals("previousReport");
        }
        boolean isOwnSection = owner.key().filter(key -> key.startsWith("#")).isPresent();
        return owner.type().equals("structure-entry") && name.equals("heading") && !isOwnSection && !inBoth;
    }

    private void missing(Optional<Node> one, Optional<Node> other, Place place) {
        Node node = one.or(() -> other).orElseThrow();
        if (node instanceof Listing listing && !isTexts(listing)) {
            for (Node element : listing.elements()) {
                // The other report has no such list: its place is all that can be named.
                Place at = new Place(
                        one.isPresent() ? element.pointer() : place.before(),
                        one.isPresent() ? place.after() : element.pointer(),
                        place.entry(),
                        place.label());
                missing(one.map(list -> element), other.map(list -> element), at);
            }
            return;
        }
        if (node instanceof Branch branch && isLayout(branch)) {
            return;
        }
        if (node instanceof Branch branch && branch.attributes().isEmpty()) {
            return;
        }
        if (isChapter(node)) {
            ((Branch) node)
                    .attributes()
                    .forEach((name, attribute) -> missing(
                            one.map(chapter -> attribute.value()),
                            other.map(chapter -> attribute.value()),
                            place.attribute(name, attribute.label())));
            return;
        }
        boolean isEntry = node instanceof Branch branch
                && (branch.key().isPresent() || branch.type().contains("."));
        teller.tell(
                Subjects.of(node),
                isEntry ? Place.entry((Branch) node) : place.name(),
                place,
                one.map(value -> Descriptions.of(value, before)),
                other.map(value -> Descriptions.of(value, after)));
    }

    private static boolean isTexts(Listing listing) {
        return listing.elements().get(0) instanceof Leaf leaf && leaf.isText();
    }

    /** A chapter is nothing but its items, unless it says why it is left out. */
    private static boolean isChapter(Node node) {
        return node instanceof Branch branch
                && branch.type().startsWith("chapter.")
                && !branch.attributes().containsKey("absence");
    }

    /** A chapter or item that is only placed and headed says nothing. */
    private static boolean isLayout(Branch branch) {
        Map<String, Attribute> attributes = branch.attributes();
        boolean isOwnSection = branch.key().filter(key -> key.startsWith("#")).isPresent();
        return branch.type().equals("structure-entry")
                && !isOwnSection
                && !attributes.containsKey("text")
                && !attributes.containsKey("exhibits");
    }
}
