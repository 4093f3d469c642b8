package io.github.infosecreport.model;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.AbsentOrFilled;
import io.github.infosecreport.model.common.ExactlyOne;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What a type asks of several attributes together, told at the attribute that is too much. */
final class SchemaRules {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** What an item may have beside an absence. */
    private static final Set<String> NO_CONTENT = Set.of("absence", "hidden", "internalNotes");

    private SchemaRules() {}

    static void add(ObjectNode schema, ModelType model) {
        for (Annotation constraint : constraints(model.type())) {
            if (constraint instanceof ExactlyOne alternatives) {
                exactlyOne(schema, model, List.of(alternatives.of().split(", ")));
            } else if (constraint instanceof AbsentOrFilled) {
                absentOrFilled(schema, model);
            } else if (!(constraint instanceof NamedOnce)) {
                throw new AssertionError("no keywords for " + constraint + ": add them here");
            }
        }
    }

    private static List<Annotation> constraints(Class<?> type) {
        return Stream.concat(Stream.of(type), Stream.of(type.getInterfaces()))
                .flatMap(declaring -> Stream.of(declaring.getAnnotations()))
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .toList();
    }

    private static void exactlyOne(ObjectNode schema, ModelType model, List<String> names) {
        ArrayNode one = schema.putArray("anyOf");
        names.forEach(name -> one.add(set(model.attribute(name))));
        ArrayNode rules = schema.putArray("allOf");
        for (int i = 0; i + 1 < names.size(); i++) {
            ObjectNode rule = rules.addObject();
            rule.set("if", set(model.attribute(names.get(i))));
            ObjectNode others = rule.putObject("then").putObject("properties");
            names.subList(i + 1, names.size()).forEach(name -> unset(others, model.attribute(name)));
        }
    }

    private static void absentOrFilled(ObjectNode schema, ModelType model) {
        schema.putObject("if").putArray("required").add("absence");
        ObjectNode content = schema.putObject("then").putObject("properties");
        List<String> order = List.copyOf(schema.path("properties").propertyNames());
        List<Attribute> attributes = model.attributes().stream()
                .filter(attribute -> !NO_CONTENT.contains(attribute.name()))
                .sorted(Comparator.comparing(attribute -> order.indexOf(attribute.property())))
                .toList();
        for (Attribute attribute : attributes) {
            if (ReportChapter.class.isAssignableFrom(model.type())) {
                String item = ModelType.raw(attribute.element()).getSimpleName();
                content.putObject(attribute.property()).put("$ref", "#/$defs/" + item + "/then");
            } else if (ReportItem.class.isAssignableFrom(model.type())) {
                unset(content, attribute);
            }
        }
    }

    /** A list that is empty is as good as none. */
    private static ObjectNode set(Attribute attribute) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("required").add(attribute.property());
        if (attribute.isList()) {
            schema.putObject("properties").putObject(attribute.property()).put("minItems", 1);
        }
        return schema;
    }

    private static void unset(ObjectNode properties, Attribute attribute) {
        if (attribute.isList()) {
            properties.putObject(attribute.property()).put("maxItems", 0);
        } else {
            properties.put(attribute.property(), false);
        }
    }
}
