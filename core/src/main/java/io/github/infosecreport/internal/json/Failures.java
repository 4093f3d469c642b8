package io.github.infosecreport.internal.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.model.common.MissingAttributesException;
import io.github.infosecreport.model.plansandtargets.Target;
import io.github.infosecreport.standard.Keyed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Tells Jackson's failures in the author's terms. */
final class Failures {
    private Failures() {}

    static List<ReadProblem> problems(JacksonException failure, SourceTree tree) {
        String pointer = pointer(failure);
        Throwable cause = failure.getCause();
        if (cause instanceof MissingAttributesException missing) {
            return missing.attributes().stream()
                    .map(name -> missing(tree, pointer, name))
                    .toList();
        }
        if (failure instanceof InvalidTypeIdException type) {
            return List.of(type(type, tree, pointer));
        }
        if (failure instanceof InvalidFormatException format) {
            return List.of(format(format, tree, pointer));
        }
        if (cause instanceof IllegalArgumentException || cause instanceof NumberFormatException) {
            return List.of(problem(Kind.MALFORMED_VALUE, tree, pointer, found(tree, pointer), hint(cause)));
        }
        if (failure instanceof MismatchedInputException mismatch) {
            return List.of(problem(
                    Kind.WRONG_TYPE, tree, pointer, found(tree, pointer), List.of(asked(mismatch.getTargetType()))));
        }
        return List.of(problem(Kind.MALFORMED_VALUE, tree, pointer, found(tree, pointer)));
    }

    private static List<String> hint(Throwable cause) {
        return cause.getMessage() == null ? List.of() : List.of(cause.getMessage());
    }

    private static ReadProblem type(InvalidTypeIdException failure, SourceTree tree, String pointer) {
        if (failure.getTypeId() == null) {
            return missing(tree, pointer, "type");
        }
        List<String> allowed = Stream.of(
                        Target.class.getAnnotation(JsonSubTypes.class).value())
                .map(type -> type.value().getAnnotation(JsonTypeName.class).value())
                .toList();
        return word(tree, pointer + "/type", failure.getTypeId(), allowed);
    }

    private static ReadProblem format(InvalidFormatException failure, SourceTree tree, String pointer) {
        String found = String.valueOf(failure.getValue());
        Class<?> asked = failure.getTargetType();
        if (asked.isEnum()) {
            List<String> allowed = Arrays.stream(asked.getEnumConstants())
                    .map(constant -> constant instanceof Keyed keyed ? keyed.key() : constant.toString())
                    .toList();
            return word(tree, pointer, found, allowed);
        }
        return problem(Kind.WRONG_TYPE, tree, pointer, found, List.of(asked(asked)));
    }

    private static ReadProblem word(SourceTree tree, String pointer, String found, List<String> allowed) {
        return new ReadProblem(
                Kind.UNKNOWN_WORD, tree.position(pointer, 0), pointer, found, allowed, Nearest.of(found, allowed));
    }

    static ReadProblem missing(SourceTree tree, String pointer, String name) {
        return problem(Kind.MISSING_PROPERTY, tree, pointer, name);
    }

    static ReadProblem problem(Kind kind, SourceTree tree, String pointer, String found) {
        return problem(kind, tree, pointer, found, List.of());
    }

    private static ReadProblem problem(Kind kind, SourceTree tree, String pointer, String found, List<String> allowed) {
        return new ReadProblem(kind, tree.position(pointer, 0), pointer, found, allowed, Optional.empty());
    }

    private static String found(SourceTree tree, String pointer) {
        return tree.scalar(pointer).orElseGet(() -> shape(tree.node(pointer)));
    }

    /** Names of shapes are keys of the messages, so that they can be told in both languages. */
    static String shape(SourceNode node) {
        if (node instanceof SourceNode.Mapping) {
            return "{}";
        }
        return node instanceof SourceNode.Sequence ? "[]" : "text";
    }

    /** Names what a type asks for, as a key of the messages. */
    private static String asked(Class<?> type) {
        if (type == null) {
            return "@object";
        }
        if (Number.class.isAssignableFrom(type) || (type.isPrimitive() && type != boolean.class)) {
            return "@number";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "@boolean";
        }
        if (java.time.temporal.Temporal.class.isAssignableFrom(type)) {
            return "@day";
        }
        if (java.util.Collection.class.isAssignableFrom(type)) {
            return "@list";
        }
        return CharSequence.class.isAssignableFrom(type) || type.getName().endsWith("Prose") ? "@text" : "@object";
    }

    private static String pointer(JacksonException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            pointer.append('/');
            if (step.getPropertyName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getPropertyName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }
}
