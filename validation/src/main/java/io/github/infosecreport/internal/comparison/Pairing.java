package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which elements of two lists belong together by their keys.
 *
 * @param after the element of the second list for each of the first that has one
 * @param before the same, the other way round
 */
record Pairing(IdentityHashMap<Node, Node> after, IdentityHashMap<Node, Node> before) {
    static Pairing of(List<Node> one, List<Node> other) {
        Pairing pairing = new Pairing(new IdentityHashMap<>(), new IdentityHashMap<>());
        Map<String, List<Node>> there = byKey(other);
        byKey(one).forEach((key, elements) -> pairing.pair(key, elements, there.getOrDefault(key, List.of())));
        return pairing;
    }

    /** Several with one key are told apart by their order; where their number differs, their content has to tell. */
    private void pair(String key, List<Node> one, List<Node> other) {
        if (one.size() != other.size() && !isId(key)) {
            return;
        }
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            after.put(one.get(i), other.get(i));
            before.put(other.get(i), one.get(i));
        }
    }

    private static Map<String, List<Node>> byKey(List<Node> elements) {
        Map<String, List<Node>> byKey = new LinkedHashMap<>();
        for (Node element : elements) {
            key(element).ifPresent(key -> byKey.computeIfAbsent(key, first -> new ArrayList<>())
                    .add(element));
        }
        return byKey;
    }

    private static Optional<String> key(Node element) {
        return element instanceof Branch branch ? branch.key() : Optional.empty();
    }

    /** {@return whether an element has an id: then nothing else can stand for it} */
    static boolean hasId(Node element) {
        return key(element).filter(Pairing::isId).isPresent();
    }

    private static boolean isId(String key) {
        return key.startsWith("#");
    }
}
