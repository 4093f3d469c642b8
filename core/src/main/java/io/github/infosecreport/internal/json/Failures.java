package io.github.infosecreport.internal.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.json.ReadProblem;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.model.common.MissingAttributesException;
import io.github.infosecreport.model.plansandtargets.Target;
import io.github.infosecreport.standard.Keyed;
import io.github.infosecreport.text.Nearest;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** Tells Jackson's failures in the author's terms. What is allowed is named by keys of the messages, {@code @day}. */
final class Failures {
    private Failures() {}

    /**
     * Tells a failure.
     *
     * @param failure what Jackson says
     * @param tree the source
     * @param pointer where in the source it is
     * @return one problem, or one for each attribute that is missing
     */
    static List<ReadProblem> problems(JacksonException failure, SourceTree tree, String pointer) {
        if (failure.getCause() instanceof MissingAttributesException missing) {
            // What a part lacks is named as part.attribute; in a source the part itself is missing then.
            return missing.attributes().stream()
                    .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name)
                    .filter(name -> !tree.holds(pointer, name))
                    .map(name -> missing(tree, pointer, name))
                    .toList();
        }
        if (failure instanceof InvalidTypeIdException type) {
            return type(type, tree, pointer);
        }
        if (failure instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            List<String> allowed = Arrays.stream(format.getTargetType().getEnumConstants())
                    .map(constant -> constant instanceof Keyed keyed ? keyed.key() : constant.toString())
                    .toList();
            return List.of(word(tree, pointer, String.valueOf(format.getValue()), allowed));
        }
        if (failure instanceof ValueInstantiationException value) {
            String asked = asked(value.getType().getRawClass());
            return List.of(problem(Kind.MALFORMED_VALUE, tree, pointer, found(tree, pointer), List.of(asked)));
        }
        if (failure instanceof StreamConstraintsException) {
            // A text of more digits than Jackson turns into a whole number.
            return List.of(wrongType(tree, pointer, "@integer"));
        }
        Class<?> asked = failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return List.of(wrongType(tree, pointer, asked(asked)));
    }

    /** A target without its type, or with one that there is not. */
    private static List<ReadProblem> type(InvalidTypeIdException failure, SourceTree tree, String pointer) {
        if (!(tree.node(pointer) instanceof SourceNode.Mapping)) {
            return List.of(wrongType(tree, pointer, "@object"));
        }
        if (failure.getTypeId() == null) {
            return tree.holds(pointer, "type") ? List.of() : List.of(missing(tree, pointer, "type"));
        }
        List<String> allowed = Stream.of(
                        Target.class.getAnnotation(JsonSubTypes.class).value())
                .map(type -> type.value().getAnnotation(JsonTypeName.class).value())
                .toList();
        return List.of(word(tree, pointer + "/type", failure.getTypeId(), allowed));
    }

    private static ReadProblem word(SourceTree tree, String pointer, String found, List<String> allowed) {
        return new ReadProblem(
                Kind.UNKNOWN_WORD, tree.position(pointer), pointer, found, allowed, Nearest.of(found, allowed));
    }

    static ReadProblem missing(SourceTree tree, String pointer, String name) {
        return problem(Kind.MISSING_PROPERTY, tree, pointer, name, List.of());
    }

    /** In JSON, quotes make the difference: they are shown where they are too many, and asked for where they lack. */
    static ReadProblem wrongType(SourceTree tree, String pointer, String asked) {
        String found = found(tree, pointer);
        if (tree.node(pointer) instanceof SourceNode.Scalar scalar) {
            boolean bare = scalar.style() == SourceNode.Style.NUMBER || scalar.style() == SourceNode.Style.BOOLEAN;
            boolean quoted = scalar.style() == SourceNode.Style.DOUBLE_QUOTED;
            return problem(
                    Kind.WRONG_TYPE,
                    tree,
                    pointer,
                    quoted ? '"' + found + '"' : found,
                    List.of(bare && asked.equals("@text") ? "@quoted" : asked));
        }
        return problem(Kind.WRONG_TYPE, tree, pointer, found, List.of(asked));
    }

    private static ReadProblem problem(Kind kind, SourceTree tree, String pointer, String found, List<String> allowed) {
        return new ReadProblem(kind, tree.position(pointer), pointer, found, allowed, Optional.empty());
    }

    /** The text that was found, or the key of the message that tells its shape. */
    private static String found(SourceTree tree, String pointer) {
        return tree.scalar(pointer).orElseGet(() -> tree.node(pointer) instanceof SourceNode.Mapping ? "{}" : "[]");
    }

    /** Names what a type asks for, as a key of the messages. */
    private static String asked(@Nullable Class<?> type) {
        if (type == null) {
            return "@object";
        }
        return switch (type.getSimpleName()) {
            case "BigDecimal" -> "@number";
            case "Integer", "int" -> "@integer";
            case "Boolean", "boolean" -> "@boolean";
            case "LocalDate" -> "@day";
            case "PartialDate" -> "@date";
            case "Timespan" -> "@timespan";
            case "Numbering" -> "@numbering";
            case "Cell" -> "@cell";
            case "String", "Prose", "InlineProse" -> "@text";
            default -> {
                if (type.isEnum()) {
                    yield "@text";
                }
                yield Collection.class.isAssignableFrom(type) || type.isArray() ? "@list" : "@object";
            }
        };
    }

    /** The path into what Jackson read. */
    static String pointer(JacksonException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            String name = step.getPropertyName();
            pointer.append('/').append(name == null ? step.getIndex() : Trail.escaped(name));
        }
        return pointer.toString();
    }
}
