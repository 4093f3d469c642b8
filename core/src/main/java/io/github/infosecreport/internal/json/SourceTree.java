package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A source read into a tree of values that know their places. */
public final class SourceTree {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private final String source;
    private final SourceLines lines;
    private final SourceNode root;
    private final List<ReadProblem> problems;
    private final @Nullable Origins origins;
    private final Optional<String> upgradedFrom;

    /** Makes a tree; the problems are those that hinder nobody from reading on. */
    private SourceTree(String source, SourceLines lines, SourceNode root, List<ReadProblem> problems) {
        this(source, lines, root, problems, null, Optional.empty());
    }

    private SourceTree(
            String source,
            SourceLines lines,
            SourceNode root,
            List<ReadProblem> problems,
            @Nullable Origins origins,
            Optional<String> upgradedFrom) {
        this.source = source;
        this.lines = lines;
        this.root = root;
        this.problems = problems;
        this.origins = origins;
        this.upgradedFrom = upgradedFrom;
    }

    /** Makes the tree after its values were brought from another version of the model to today's. */
    SourceTree upgraded(Origins from, String version) {
        return new SourceTree(source, lines, root, problems, from, Optional.of(version));
    }

    /** {@return the version of the model that the author wrote, if it is not today's} */
    public Optional<String> upgradedFrom() {
        return upgradedFrom;
    }

    /** Tells a problem of the values in the words and places of the author's file. */
    ReadProblem inAuthorsTerms(ReadProblem problem) {
        return origins == null ? problem : origins.inAuthorsTerms(problem, this);
    }

    String source() {
        return source;
    }

    /**
     * Reads YAML.
     *
     * @param source the text
     * @param file its name
     * @param limits how much it may hold
     * @return the tree
     * @throws ReadFailure if it is no YAML, or uses what reports do without
     */
    public static SourceTree ofYaml(String source, String file, ReadLimits limits) throws ReadFailure {
        SourceLines lines = new SourceLines(file, source);
        SourceFaults faults = new SourceFaults(lines, limits);
        SourceNode root = new YamlSource(source, lines, faults, limits).read();
        return new SourceTree(source, lines, root, faults.problems());
    }

    /**
     * Reads JSON.
     *
     * @param source the text
     * @param file its name
     * @param limits how much it may hold
     * @return the tree
     * @throws ReadFailure if it is no JSON
     */
    public static SourceTree ofJson(String source, String file, ReadLimits limits) throws ReadFailure {
        SourceLines lines = new SourceLines(file, source);
        SourceFaults faults = new SourceFaults(lines, limits);
        SourceNode root = new JsonSource(source, faults, limits).read();
        return new SourceTree(source, lines, root, faults.problems());
    }

    List<ReadProblem> problems() {
        return problems;
    }

    SourceNode root() {
        return root;
    }

    /** {@return name of the source} */
    public String file() {
        return lines.file();
    }

    /**
     * Finds a value.
     *
     * @param pointer JSON Pointer; where it leads out of the source, the last value on the way counts
     * @return where it begins, quotes and headers included
     */
    public Optional<SourcePosition> position(String pointer) {
        return Optional.of(at(node(pointer).start()));
    }

    /**
     * Finds a character of a value.
     *
     * @param pointer JSON Pointer; where it leads out of the source, the last value on the way counts
     * @param offset UTF-16 unit in the string value
     * @return its place
     */
    public Optional<SourcePosition> position(String pointer, int offset) {
        Optional<SourceNode> node = exact(pointer);
        if (node.isPresent() && node.get() instanceof SourceNode.Scalar scalar) {
            return Optional.of(at(ScalarOffsets.sourceOffset(source, scalar, offset)));
        }
        return position(pointer);
    }

    /** Finds a key of a mapping. */
    SourcePosition keyPosition(String pointer, String key) {
        SourceNode node = node(pointer);
        if (node instanceof SourceNode.Mapping mapping) {
            Integer start = mapping.keys().get(key);
            if (start != null) {
                return at(start);
            }
        }
        return at(node.start());
    }

    /** {@return whether the source has the property, even if its value could not be read} */
    boolean holds(String pointer, String name) {
        return node(pointer) instanceof SourceNode.Mapping mapping
                && mapping.values().containsKey(name);
    }

    /** {@return the text of a scalar; empty for anything else} */
    Optional<String> scalar(String pointer) {
        return node(pointer) instanceof SourceNode.Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }

    /** {@return the value, or the last one on the way to it} */
    SourceNode node(String pointer) {
        String path = pointer;
        Optional<SourceNode> found = exact(path);
        while (found.isEmpty()) {
            path = path.substring(0, path.lastIndexOf('/'));
            found = exact(path);
        }
        return found.get();
    }

    Optional<SourceNode> exact(String pointer) {
        @Nullable SourceNode node = root;
        if (!pointer.isEmpty()) {
            for (String token : pointer.substring(1).split("/", -1)) {
                node = node == null
                        ? null
                        : child(node, token.replace("~1", "/").replace("~0", "~"));
            }
        }
        return Optional.ofNullable(node);
    }

    private static @Nullable SourceNode child(SourceNode node, String token) {
        if (node instanceof SourceNode.Mapping mapping) {
            return mapping.values().get(token);
        }
        if (node instanceof SourceNode.Sequence sequence && INDEX.matcher(token).matches()) {
            int index = Integer.parseInt(token);
            return index < sequence.values().size() ? sequence.values().get(index) : null;
        }
        return null;
    }

    SourcePosition at(int offset) {
        return lines.at(offset);
    }
}
