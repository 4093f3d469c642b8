package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.tree.LeafKind;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares lists: by the ids of their elements, else by what tells them apart, else by order and content. */
final class ListComparer {
    private final Walk walk;
    private final Shapes shapes;

    ListComparer(Side before, Side after, Walk walk) {
        this.walk = walk;
        shapes = new Shapes(before, after);
    }

    void compare(Listing one, Listing other, Place place) {
        if (isSet(one) && isSet(other)) {
            sets(one, other, place);
        } else {
            elements(one.elements(), other.elements(), place);
        }
    }

    /** The order of links and constants says nothing. */
    private static boolean isSet(Listing listing) {
        return listing.elements().stream()
                .allMatch(element -> element instanceof Leaf leaf
                        && (leaf.kind() == LeafKind.LINK || leaf.kind() == LeafKind.CHOICE));
    }

    private void sets(Listing one, Listing other, Place place) {
        Set<String> here = texts(one);
        Set<String> there = texts(other);
        for (Node element : one.elements()) {
            if (!there.contains(((Leaf) element).text())) {
                walk.compare(Optional.of(element), Optional.empty(), place);
            }
        }
        for (Node element : other.elements()) {
            if (!here.contains(((Leaf) element).text())) {
                walk.compare(Optional.empty(), Optional.of(element), place);
            }
        }
    }

    private static Set<String> texts(Listing listing) {
        return listing.elements().stream()
                .map(element -> ((Leaf) element).text())
                .collect(Collectors.toSet());
    }

    private void elements(List<Node> one, List<Node> other, Place place) {
        Pairing pairing = Pairing.of(one, other);
        List<Node> left = new ArrayList<>();
        for (Node element : one) {
            Optional<Node> match = Optional.ofNullable(pairing.after().get(element));
            if (match.isPresent() || Pairing.hasId(element)) {
                walk.compare(Optional.of(element), match, place);
            } else {
                left.add(element);
            }
        }
        List<Node> come = other.stream()
                .filter(element -> !pairing.before().containsKey(element))
                .toList();
        aligned(left, come.stream().filter(element -> !Pairing.hasId(element)).toList(), place);
        come.stream()
                .filter(Pairing::hasId)
                .forEach(element -> walk.compare(Optional.empty(), Optional.of(element), place));
    }

    private void aligned(List<Node> one, List<Node> other, Place place) {
        if (one.isEmpty() && other.isEmpty()) {
            return;
        }
        for (Alignment.Pair pair :
                Alignment.of(one.size(), other.size(), () -> shapes.before(one), () -> shapes.after(other))) {
            walk.compare(
                    pair.before() < 0 ? Optional.empty() : Optional.of(one.get(pair.before())),
                    pair.after() < 0 ? Optional.empty() : Optional.of(other.get(pair.after())),
                    place);
        }
    }
}
