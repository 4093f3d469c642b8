package io.github.infosecreport.internal.json;

import io.github.infosecreport.internal.json.SourceNode.Mapping;
import io.github.infosecreport.internal.json.SourceNode.Scalar;
import io.github.infosecreport.internal.json.SourceNode.Sequence;
import io.github.infosecreport.internal.json.SourceNode.Style;
import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.json.SourcePosition;
import io.github.infosecreport.model.InformationSecurityReport;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a tree into a report; where something is wrong, takes it out and reads on, so that an author is told everything
 * at once. Jackson itself stops at the first fault.
 */
final class ModelReading {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** No number of a report is longer, and a longer one costs more to make than to read. */
    private static final int LONGEST_NUMBER = 700;

    private final SourceTree tree;
    private final ReadLimits limits;
    private final UnknownProperties unknown;
    private final ObjectReader reader;
    private final JsonNode json;

    /** The index in the source of each element that is left in a list. */
    private final IdentityHashMap<JsonNode, List<Integer>> indexes = new IdentityHashMap<>();

    private final Map<String, ReadProblem> problems = new LinkedHashMap<>();

    ModelReading(SourceTree tree, ObjectReader reader, ReadLimits limits) {
        this.tree = tree;
        this.limits = limits;
        this.unknown = new UnknownProperties(tree, this::sourcePointer, limits.problems());
        this.reader = reader.withHandler(unknown);
        this.json = json(tree.root());
        tree.problems().forEach(this::add);
    }

    InformationSecurityReport read() throws ReadFailure {
        // Each fault costs a pass over the tree.
        boolean more = true;
        while (more && problems.size() < limits.problems()) {
            try {
                InformationSecurityReport report = reader.readValue(json);
                unknown.problems().forEach(this::tell);
                if (problems.isEmpty()) {
                    return report;
                }
                more = false;
            } catch (JacksonException e) {
                unknown.problems().forEach(this::tell);
                String pointer = Failures.pointer(e);
                Failures.problems(e, tree, sourcePointer(pointer)).forEach(this::tell);
                more = takeOut(JsonPointer.compile(pointer));
            }
        }
        throw new ReadFailure(Faults.cut(
                problems.values().stream()
                        .filter(problem -> !isMisspelt(problem))
                        .sorted(Comparator.comparing(ModelReading::line).thenComparing(ModelReading::column))
                        .toList(),
                limits));
    }

    private void tell(ReadProblem problem) {
        add(tree.inAuthorsTerms(problem));
    }

    private void add(ReadProblem problem) {
        problems.putIfAbsent(problem.kind() + " " + problem.pointer() + " " + problem.found(), problem);
    }

    /** What is missing because it is misspelt is told once: with what stands there. */
    private boolean isMisspelt(ReadProblem missing) {
        return missing.kind() == Kind.MISSING_PROPERTY
                && problems.values().stream()
                        .anyMatch(other -> other.kind() == Kind.UNKNOWN_PROPERTY
                                && other.pointer().equals(missing.pointer() + "/" + Trail.escaped(other.found()))
                                && other.nearest().equals(Optional.of(missing.found())));
    }

    private static int line(ReadProblem problem) {
        return problem.position().map(SourcePosition::line).orElse(0);
    }

    private static int column(ReadProblem problem) {
        return problem.position().map(SourcePosition::column).orElse(0);
    }

    /** Takes a value out of the tree, or what holds it where it is not in the tree; false for the whole. */
    private boolean takeOut(JsonPointer pointer) {
        if (pointer.matches()) {
            return false;
        }
        JsonNode parent = json.at(pointer.head());
        if (json.at(pointer).isMissingNode()) {
            return takeOut(pointer.head());
        }
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else if (parent instanceof ArrayNode array) {
            int index = pointer.last().getMatchingIndex();
            array.remove(index);
            indexes(array).remove(index);
        }
        return true;
    }

    private List<Integer> indexes(JsonNode array) {
        return indexes.computeIfAbsent(array, node -> new ArrayList<>());
    }

    /** Turns a path into what is left of the tree into a path of the source. */
    private String sourcePointer(String pointer) {
        StringBuilder path = new StringBuilder();
        JsonNode node = json;
        for (JsonPointer at = JsonPointer.compile(pointer); !at.matches(); at = at.tail()) {
            int index = at.getMatchingIndex();
            boolean element = node instanceof ArrayNode && index >= 0 && index < node.size();
            path.append('/').append(element ? indexes(node).get(index) : Trail.escaped(at.getMatchingProperty()));
            node = element ? node.get(index) : node.path(at.getMatchingProperty());
        }
        return path.toString();
    }

    private JsonNode json(SourceNode node) {
        if (node instanceof Mapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.values().forEach((key, value) -> {
                if (!isNothing(value)) {
                    object.set(key, json(value));
                }
            });
            return object;
        }
        if (node instanceof Sequence sequence) {
            ArrayNode array = NODES.arrayNode();
            for (int i = 0; i < sequence.values().size(); i++) {
                if (!isNothing(sequence.values().get(i))) {
                    array.add(json(sequence.values().get(i)));
                    indexes(array).add(i);
                }
            }
            return array;
        }
        return scalar((Scalar) node);
    }

    private static boolean isNothing(SourceNode node) {
        return node instanceof Scalar scalar && scalar.style() == Style.NOTHING;
    }

    private static JsonNode scalar(Scalar scalar) {
        return switch (scalar.style()) {
            case NUMBER -> number(scalar.value());
            case BOOLEAN -> NODES.booleanNode(scalar.value().equals("true"));
            default -> NODES.stringNode(scalar.value());
        };
    }

    private static JsonNode number(String text) {
        boolean whole = text.chars().allMatch(c -> c == '-' || Character.isDigit(c));
        if (text.length() > LONGEST_NUMBER) {
            return NODES.numberNode(Double.NaN);
        }
        try {
            return whole ? NODES.numberNode(new BigInteger(text)) : NODES.numberNode(new BigDecimal(text));
        } catch (NumberFormatException e) {
            // An exponent of more than nine digits: a number that no property takes, and told as such.
            return NODES.numberNode(Double.NaN);
        }
    }
}
