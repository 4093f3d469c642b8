package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.text.Nearest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/** Collects unknown properties, so that all of them are told at once. */
final class UnknownProperties extends DeserializationProblemHandler {
    private final SourceTree tree;
    private final UnaryOperator<String> sourcePointer;
    private final int most;
    private final Map<String, ReadProblem> problems = new LinkedHashMap<>();

    /** Makes a collector; {@code sourcePointer} tells where in the source a path of the tree leads. */
    UnknownProperties(SourceTree tree, UnaryOperator<String> sourcePointer, int most) {
        this.tree = tree;
        this.sourcePointer = sourcePointer;
        this.most = most;
    }

    /** What was found so far; what is met again is told once. */
    Collection<ReadProblem> problems() {
        return problems.values();
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            ValueDeserializer<?> deserializer,
            Object beanOrClass,
            String name) {
        String pointer =
                sourcePointer.apply(parser.streamReadContext().pathAsPointer().toString());
        if (problems.size() < most && !problems.containsKey(pointer)) {
            problems.put(pointer, problem(pointer, name, deserializer));
        }
        parser.skipChildren();
        return true;
    }

    private ReadProblem problem(String pointer, String name, ValueDeserializer<?> deserializer) {
        Collection<Object> known = deserializer.getKnownPropertyNames();
        List<String> allowed = new ArrayList<>(new TreeSet<>(
                known == null ? List.of() : known.stream().map(String::valueOf).toList()));
        String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return new ReadProblem(
                Kind.UNKNOWN_PROPERTY,
                Optional.of(tree.keyPosition(parent, name)),
                pointer,
                name,
                allowed,
                Nearest.of(name, allowed));
    }
}
