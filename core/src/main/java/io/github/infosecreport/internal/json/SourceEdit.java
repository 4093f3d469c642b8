package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Sequence;
import io.github.infosecreport.internal.json.SourceNode.Style;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Changes a source from one version of the model to the next. Every value keeps its place in the author's file, and what
 * was its name there. Paths are JSON Pointers, in which {@code *} stands for every element of a list.
 */
final class SourceEdit {
    private final SourceTree tree;
    private final Origins origins;

    SourceEdit(SourceTree tree, Origins origins) {
        this.tree = tree;
        this.origins = origins;
    }

    /** Gives a key of every mapping at a path another name. */
    void rename(String parents, String key, String newKey) {
        for (Mapping mapping : mappings(parents)) {
            refuse(mapping, newKey, Optional.of(key), Optional.empty());
            origins.rename(mapping, key, newKey);
            SourceNode value = mapping.values().get(key);
            if (value != null) {
                replace(mapping, key, List.of(newKey), List.of(value));
            }
        }
    }

    /** Moves a value elsewhere; mappings on the way are made where the source has none. */
    void move(String parent, String key, String newParent, String newKey) {
        for (Mapping from : mappings(parent)) {
            Optional<String> place = Optional.of(Whereabouts.advice(parent));
            mappings(newParent).forEach(to -> refuse(to, newKey, Optional.empty(), place));
            SourceNode value = from.values().remove(key);
            Integer start = from.keys().remove(key);
            Optional<Mapping> to = value == null
                    ? mappings(newParent).stream().findFirst()
                    : Optional.ofNullable(make(newParent, value.start()));
            to.ifPresent(target -> origins.move(from, key, target, newKey));
            if (value != null && start != null && to.isPresent()) {
                to.get().values().put(newKey, value);
                to.get().keys().put(newKey, start);
            }
        }
    }

    /**
     * Makes several texts of one.
     *
     * @param parts tells the new keys' texts, in their order; empty where the text has not the form that it should: then
     *     the first key takes it as it is
     */
    void split(String parents, String key, List<String> newKeys, Function<String, Optional<List<String>>> parts) {
        for (Mapping mapping : mappings(parents)) {
            newKeys.forEach(newKey -> refuse(mapping, newKey, Optional.of(key), Optional.empty()));
            newKeys.forEach(newKey -> origins.split(mapping, key, newKey));
            SourceNode value = mapping.values().get(key);
            Optional<List<String>> texts =
                    value instanceof Scalar scalar ? parts.apply(scalar.value()) : Optional.empty();
            if (value instanceof Scalar scalar && texts.isPresent()) {
                List<SourceNode> pieces = pieces(scalar, texts.get());
                pieces.forEach(piece -> origins.derive(piece, value));
                replace(mapping, key, newKeys, pieces);
            } else if (value != null) {
                replace(mapping, key, newKeys.subList(0, 1), List.of(value));
            }
        }
    }

    /** Parts that stand in the text as they are know their own place. */
    private List<SourceNode> pieces(Scalar whole, List<String> texts) {
        List<SourceNode> pieces = new ArrayList<>();
        int from = 0;
        for (String text : texts) {
            int found = whole.value().indexOf(text, from);
            from = found < 0 ? from : found + text.length();
            int start = found < 0 ? whole.start() : ScalarOffsets.sourceOffset(tree.source(), whole, found);
            int end = found < 0 ? whole.end() : ScalarOffsets.sourceOffset(tree.source(), whole, from);
            pieces.add(new Scalar(start, end, Style.PLAIN, text));
        }
        return pieces;
    }

    /** Puts values at the place of one, so that the order stays. */
    private static void replace(Mapping mapping, String key, List<String> newKeys, List<SourceNode> values) {
        Integer place = mapping.keys().get(key);
        Mapping before = new Mapping(mapping.start());
        before.values().putAll(mapping.values());
        before.keys().putAll(mapping.keys());
        mapping.values().clear();
        mapping.keys().clear();
        before.values().forEach((name, value) -> {
            if (!name.equals(key)) {
                mapping.values().put(name, value);
                mapping.keys().put(name, before.keys().get(name));
                return;
            }
            for (int i = 0; i < newKeys.size(); i++) {
                mapping.values().put(newKeys.get(i), values.get(i));
                mapping.keys().put(newKeys.get(i), place);
            }
        });
    }

    /** A key of the next version is none of this one. */
    private void refuse(Mapping mapping, String newKey, Optional<String> nearest, Optional<String> advice) {
        SourceNode value = mapping.values().get(newKey);
        Integer place = mapping.keys().get(newKey);
        if (value != null && place != null) {
            tree.problems()
                    .add(new ReadProblem(
                            Kind.UNKNOWN_PROPERTY,
                            Optional.of(tree.at(place)),
                            origins.pointer(value),
                            newKey,
                            List.of(),
                            nearest,
                            advice));
            mapping.values().remove(newKey);
            mapping.keys().remove(newKey);
        }
    }

    private List<Mapping> mappings(String pattern) {
        List<SourceNode> nodes = List.of(tree.root());
        for (String token : tokens(pattern)) {
            nodes = nodes.stream()
                    .flatMap(node -> children(node, token).stream())
                    .toList();
        }
        return nodes.stream()
                .filter(Mapping.class::isInstance)
                .map(Mapping.class::cast)
                .toList();
    }

    private static Collection<SourceNode> children(SourceNode node, String token) {
        if (node instanceof Sequence sequence) {
            return token.equals("*") ? sequence.values() : List.of();
        }
        SourceNode child = node instanceof Mapping mapping ? mapping.values().get(token) : null;
        return child == null ? List.of() : List.of(child);
    }

    private static List<String> tokens(String pattern) {
        return pattern.isEmpty() ? List.of() : List.of(pattern.substring(1).split("/", -1));
    }

    /** The mapping at a path, made if need be; null where something else stands in the way, which the reader will tell. */
    private @Nullable Mapping make(String pointer, int start) {
        SourceNode node = tree.root();
        for (String token : tokens(pointer)) {
            if (!(node instanceof Mapping mapping)) {
                return null;
            }
            SourceNode child = mapping.values().get(token);
            if (child == null) {
                child = new Mapping(start);
                mapping.values().put(token, child);
                mapping.keys().put(token, start);
                origins.make(child, mapping, token);
            }
            node = child;
        }
        return node instanceof Mapping mapping ? mapping : null;
    }
}
