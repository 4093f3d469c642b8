package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.tree.LeafKind;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Node> keyed = keyed(other);
        Set<Node> paired = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Node> leftBefore = new ArrayList<>();
        IdentityHashMap<Node, Node> pairs = new IdentityHashMap<>();
        keyed(one).forEach((key, element) -> Optional.ofNullable(keyed.get(key)).ifPresent(match -> {
            pairs.put(element, match);
            paired.add(match);
        }));
        for (Node element : one) {
            Node match = pairs.get(element);
            if (match != null) {
                walk.compare(Optional.of(element), Optional.of(match), place);
            } else if (hasId(element)) {
                walk.compare(Optional.of(element), Optional.empty(), place);
            } else {
                leftBefore.add(element);
            }
        }
        List<Node> leftAfter = other.stream()
                .filter(element -> !paired.contains(element) && !hasId(element))
                .toList();
        aligned(leftBefore, leftAfter, place);
        other.stream()
                .filter(element -> !paired.contains(element) && hasId(element))
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

    /** {@return elements by key; of several with one key the first, the second and so on are told apart} */
    private static Map<String, Node> keyed(List<Node> elements) {
        Map<String, Integer> seen = new HashMap<>();
        Map<String, Node> keyed = new LinkedHashMap<>();
        for (Node element : elements) {
            key(element).ifPresent(key -> keyed.put(key + "|" + seen.merge(key, 1, Integer::sum), element));
        }
        return keyed;
    }

    private static Optional<String> key(Node element) {
        return element instanceof Branch branch ? branch.key() : Optional.empty();
    }

    private static boolean hasId(Node element) {
        return key(element).filter(key -> key.startsWith("#")).isPresent();
    }
}
