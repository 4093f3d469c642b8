package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.json.ReportSchema;
import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.standard.Keyed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of reports from the model's types, as Jackson and Bean Validation see them. */
public final class ModelSchema {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final SchemaTexts texts;
    private final SchemaValues values = new SchemaValues(this::reference);
    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private ModelSchema(Locale locale) {
        this.texts = new SchemaTexts(locale);
    }

    /** The schema with titles and descriptions in a language. */
    public static ObjectNode of(Locale locale) {
        return new ModelSchema(locale).schema(locale);
    }

    private ObjectNode schema(Locale locale) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ReportSchema.id(locale));
        schema.setAll(object(new ModelType(InformationSecurityReport.class)));
        // Builders know the version by themselves; a source has to say it, and one schema holds for one version.
        ObjectNode version = (ObjectNode) schema.at("/properties/modelVersion");
        version.remove(List.of("type", "pattern"));
        version.put("const", InformationSecurityReport.MODEL_VERSION);
        schema.withArray("/required").insert(0, "modelVersion");
        schema.putObject("$defs").setAll(definitions);
        texts.assertAllUsed();
        return schema;
    }

    /** Refers to the definition of a type, and makes it when it is first asked for. */
    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, definition(type));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            return words(Stream.of(type.getEnumConstants()).map(Keyed.class::cast));
        }
        if (type.isSealed()) {
            return family(type);
        }
        return ModelType.isValue(type) ? object(new ModelType(type)) : values.definition(type, texts);
    }

    private ObjectNode words(Stream<Keyed> constants) {
        ObjectNode schema = NODES.objectNode().put("type", "string");
        ArrayNode words = schema.putArray("oneOf");
        constants.forEach(constant -> words.add(texts.constant(constant).put("const", constant.key())));
        return schema;
    }

    private ObjectNode object(ModelType model) {
        ObjectNode schema = texts.type(model.type()).put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        Map<String, Attribute> attributes = new TreeMap<>();
        model.attributes().forEach(attribute -> attributes.put(attribute.property(), attribute));
        ArrayNode required = NODES.arrayNode();
        for (String name : model.type().getAnnotation(JsonPropertyOrder.class).value()) {
            Attribute attribute = attributes.get(name);
            if (attribute == null) {
                properties.set(name, texts.kind().put("const", typeName(model.type())));
                required.add(name);
                continue;
            }
            ObjectNode property = texts.attribute(attribute);
            property.setAll(values.of(attribute));
            properties.set(name, property);
            if (attribute.isMandatory()) {
                required.add(name);
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        schema.put("additionalProperties", false);
        SchemaRules.add(schema, model);
        return schema;
    }

    /** Of a family, the word under {@code type} decides which member's schema counts; faults are then told once. */
    private ObjectNode family(Class<?> type) {
        List<Class<?>> members = Arrays.stream(
                        type.getAnnotation(JsonSubTypes.class).value())
                .<Class<?>>map(JsonSubTypes.Type::value)
                .toList();
        ObjectNode schema = texts.type(type).put("type", "object");
        schema.putArray("required").add("type");
        ObjectNode kind = texts.kind().put("type", "string");
        schema.putObject("properties").set("type", kind);
        ArrayNode words = kind.putArray("oneOf");
        ArrayNode choices = schema.putArray("allOf");
        for (Class<?> member : members) {
            words.add(texts.type(member).put("const", typeName(member)));
            ObjectNode choice = choices.addObject();
            ObjectNode condition = choice.putObject("if").put("type", "object");
            condition.putArray("required").add("type");
            condition.putObject("properties").putObject("type").put("const", typeName(member));
            choice.set("then", reference(member));
        }
        return schema;
    }

    private static String typeName(Class<?> type) {
        return type.getAnnotation(JsonTypeName.class).value();
    }
}
