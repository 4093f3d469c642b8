package io.github.infosecreport.model;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schemas of attributes' values. A text may look like a number, since YAML leaves the quotes to the author; numbers
 * and truth values are never quoted.
 */
final class SchemaValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final String MONTH = "(0[1-9]|1[0-2])";
    private static final String DAY =
            "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)" + "|02-(0[1-9]|[12][0-9]))";
    private static final String TIME = "T([01][0-9]|2[0-3]):[0-5][0-9]";
    private static final String PARTIAL_DATE = "(FY[0-9]{4}|[0-9]{4}(-(" + MONTH + "|" + DAY + "(" + TIME + ")?))?)~?";

    private final Function<Class<?>, ObjectNode> reference;

    /** Makes them; {@code reference} refers to the definition of a type that has one. */
    SchemaValues(Function<Class<?>, ObjectNode> reference) {
        this.reference = reference;
    }

    ObjectNode of(Attribute attribute) {
        ObjectNode schema = value(attribute.getter().getAnnotatedReturnType());
        Arrays.stream(attribute.getter().getAnnotations()).forEach(annotation -> constrain(schema, annotation));
        if (attribute.toString().equals("StructureEntry.getHeading")) {
            examples(schema, "none");
        }
        return schema;
    }

    private ObjectNode value(AnnotatedType type) {
        Class<?> raw = ModelType.raw(type.getType());
        ObjectNode schema;
        if (raw == Optional.class) {
            schema = value(argument(type));
        } else if (raw == List.class) {
            schema = NODES.objectNode().put("type", "array");
            schema.set("items", value(argument(type)));
        } else {
            schema = single(raw);
        }
        Arrays.stream(type.getAnnotations()).forEach(annotation -> constrain(schema, annotation));
        return schema;
    }

    private static AnnotatedType argument(AnnotatedType type) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
    }

    private ObjectNode single(Class<?> type) {
        if (type == String.class) {
            return types("string", "number");
        }
        if (type == BigDecimal.class) {
            return NODES.objectNode().put("type", "number");
        }
        if (type == Integer.class || type == int.class) {
            return integer(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (type == Boolean.class || type == boolean.class) {
            return NODES.objectNode().put("type", "boolean");
        }
        return reference.apply(type);
    }

    /** The types that are no objects, or not always. */
    ObjectNode definition(Class<?> type, SchemaTexts texts) {
        ObjectNode schema = texts.type(type);
        if (type == Prose.class || type == InlineProse.class) {
            return schema.setAll(types("string", "number"));
        }
        if (type == LocalDate.class) {
            schema.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
            return examples(schema, "2025-06-01");
        }
        if (type == PartialDate.class) {
            schema.setAll(yearOr(PARTIAL_DATE));
            return examples(schema, "2025-06-01", "2025-06", "2025", "FY2025", "2025-06~", "2025-06-01T09:30");
        }
        if (type == Timespan.class) {
            schema.setAll(yearOr(PARTIAL_DATE + "(/" + PARTIAL_DATE + ")?"));
            return examples(schema, "FY2025", "2025-06", "2025-04/2025-09");
        }
        if (type == Cell.class) {
            return cell(schema.setAll(types("string", "number", "object")), texts);
        }
        if (type == Numbering.class) {
            return numbering(schema, texts);
        }
        throw new AssertionError("no schema for " + type + ": add it here");
    }

    private ObjectNode cell(ObjectNode schema, SchemaTexts texts) {
        ObjectNode properties = schema.putObject("properties");
        for (String name : List.of("text", "rowSpan", "colSpan")) {
            Attribute attribute = new ModelType(Cell.class).attribute(name);
            properties.set(name, texts.attribute(attribute).setAll(of(attribute)));
        }
        schema.putArray("required").add("text");
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode numbering(ObjectNode schema, SchemaTexts texts) {
        ArrayNode forms = schema.putArray("anyOf");
        ArrayNode words = forms.addObject().put("type", "string").putArray("oneOf");
        for (Numbering word : List.of(Numbering.AUTO, Numbering.NONE, Numbering.CONTINUE)) {
            words.add(texts.of("numbering." + word).put("const", word.toString()));
        }
        ObjectNode start = forms.addObject().put("type", "object");
        start.putObject("properties").set("start", texts.of("numbering.start").setAll(integer(1, Integer.MAX_VALUE)));
        start.putArray("required").add("start");
        start.put("additionalProperties", false);
        return schema;
    }

    private static ObjectNode examples(ObjectNode schema, String... examples) {
        ArrayNode array = schema.putArray("examples");
        List.of(examples).forEach(array::add);
        return schema;
    }

    private static ObjectNode types(String... types) {
        ObjectNode schema = NODES.objectNode();
        ArrayNode array = schema.putArray("type");
        List.of(types).forEach(array::add);
        return schema;
    }

    private static ObjectNode integer(long least, long most) {
        return NODES.objectNode().put("type", "integer").put("minimum", least).put("maximum", most);
    }

    /** A year alone is a number to a parser of YAML. */
    private static ObjectNode yearOr(String pattern) {
        return types("string", "integer")
                .put("pattern", "^" + pattern + "$")
                .put("minimum", 0)
                .put("maximum", 9999);
    }

    private static void constrain(ObjectNode schema, Annotation constraint) {
        if (constraint instanceof Min min) {
            schema.put("minimum", min.value());
        } else if (constraint instanceof Max max) {
            schema.put("maximum", max.value());
        } else if (constraint instanceof NotBlank || constraint instanceof NotBlankIfSet) {
            schema.put("pattern", "\\S");
        } else if (constraint instanceof NotEmpty) {
            schema.put("minItems", 1);
        } else if (constraint instanceof Pattern pattern) {
            schema.put("pattern", "^" + pattern.regexp() + "$");
            // An id of digits is a number to a parser of YAML, too.
            schema.setAll(
                    "0".matches(pattern.regexp())
                            ? types("string", "integer").put("minimum", 0)
                            : NODES.objectNode().put("type", "string"));
        } else if (constraint.annotationType().isAnnotationPresent(Constraint.class)) {
            throw new AssertionError("no keyword for " + constraint + ": add it here");
        }
    }
}
