package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Sequence;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.json.SourcePosition;
import io.github.infosecreport.text.Nearest;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Knows what the values and keys of an upgraded source are called in the author's file. */
final class Origins {
    /** A key of a mapping in the author's file. */
    private record Key(String parent, String name) {}

    private final IdentityHashMap<SourceNode, String> pointers = new IdentityHashMap<>();

    /** What a key of today was. */
    private final IdentityHashMap<SourceNode, Map<String, Key>> keys = new IdentityHashMap<>();

    /** Keys of the author's version that now stand elsewhere. */
    private final IdentityHashMap<SourceNode, Set<String>> departed = new IdentityHashMap<>();

    /** Mappings that the author's file does not have. */
    private final IdentityHashMap<SourceNode, Key> made = new IdentityHashMap<>();

    Origins(SourceNode root) {
        record(root, "");
    }

    private void record(SourceNode node, String pointer) {
        pointers.put(node, pointer);
        if (node instanceof Mapping mapping) {
            mapping.values().forEach((key, value) -> record(value, Trail.child(pointer, key)));
        } else if (node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.values().size(); i++) {
                record(sequence.values().get(i), pointer + "/" + i);
            }
        }
    }

    String pointer(SourceNode node) {
        return pointers.getOrDefault(node, "");
    }

    void rename(Mapping mapping, String key, String newKey) {
        Key origin = origin(mapping, key);
        keys(mapping).remove(key);
        keys(mapping).put(newKey, origin);
    }

    void move(Mapping from, String key, Mapping to, String newKey) {
        keys(to).put(newKey, origin(from, key));
        departed.computeIfAbsent(from, node -> new TreeSet<>())
                .add(origin(from, key).name());
        keys(from).remove(key);
    }

    void split(Mapping mapping, String key, String newKey) {
        keys(mapping).put(newKey, origin(mapping, key));
    }

    void derive(SourceNode piece, SourceNode whole) {
        pointers.put(piece, pointer(whole));
    }

    void make(SourceNode node, SourceNode parent, String key) {
        pointers.put(node, Trail.child(pointer(parent), key));
        made.put(node, new Key(pointer(parent), key));
    }

    private Key origin(Mapping mapping, String key) {
        return keys(mapping).getOrDefault(key, new Key(pointer(mapping), key));
    }

    private Map<String, Key> keys(SourceNode mapping) {
        return keys.computeIfAbsent(mapping, node -> new HashMap<>());
    }

    /** Tells a problem of the upgraded source in the words and places of the author's. */
    ReadProblem inAuthorsTerms(ReadProblem problem, SourceTree tree) {
        if (problem.kind() == Kind.MISSING_PROPERTY) {
            return missing(problem, tree);
        }
        String pointer = pointer(problem.pointer(), tree);
        if (problem.kind() != Kind.UNKNOWN_PROPERTY) {
            return told(problem, problem.position(), pointer, problem.found(), problem.allowed(), problem.nearest());
        }
        String holder = problem.pointer().substring(0, problem.pointer().lastIndexOf('/'));
        List<String> allowed = allowed(problem.allowed(), tree.node(holder));
        return told(
                problem, problem.position(), pointer, problem.found(), allowed, Nearest.of(problem.found(), allowed));
    }

    private ReadProblem missing(ReadProblem problem, SourceTree tree) {
        SourceNode holder = tree.node(problem.pointer());
        Key key = made.getOrDefault(holder, keys(holder).get(problem.found()));
        if (key == null) {
            return told(
                    problem,
                    problem.position(),
                    pointer(problem.pointer(), tree),
                    problem.found(),
                    problem.allowed(),
                    problem.nearest());
        }
        Optional<Integer> place = pointers.entrySet().stream()
                .filter(entry -> entry.getValue().equals(key.parent()))
                .map(entry -> entry.getKey().start())
                .findFirst();
        return told(
                problem,
                place.map(tree::at).or(problem::position),
                key.parent(),
                key.name(),
                problem.allowed(),
                problem.nearest());
    }

    private static ReadProblem told(
            ReadProblem problem,
            Optional<SourcePosition> position,
            String pointer,
            String found,
            List<String> allowed,
            Optional<String> nearest) {
        return new ReadProblem(problem.kind(), position, pointer, found, allowed, nearest, problem.advice());
    }

    /** Turns a path of the upgraded source into one of the author's. */
    private String pointer(String pointer, SourceTree tree) {
        Optional<SourceNode> exact = tree.exact(pointer);
        if (exact.isPresent()) {
            return pointer(exact.get());
        }
        String parent = pointer.substring(0, pointer.lastIndexOf('/'));
        String last = pointer.substring(parent.length() + 1);
        Key key = tree.exact(parent).map(node -> keys(node).get(last)).orElse(null);
        return key == null ? pointer(parent, tree) + "/" + last : Trail.child(key.parent(), key.name());
    }

    private List<String> allowed(List<String> names, SourceNode holder) {
        Set<String> allowed = new TreeSet<>(departed.getOrDefault(holder, Set.of()));
        for (String name : names) {
            Key key = keys(holder).get(name);
            if (key == null || key.parent().equals(pointer(holder))) {
                allowed.add(key == null ? name : key.name());
            }
        }
        return List.copyOf(allowed);
    }
}
