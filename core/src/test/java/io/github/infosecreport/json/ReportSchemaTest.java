package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.ModelSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReportSchemaTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isWhatTheModelSays(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        String made = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(ModelSchema.of(locale)) + "\n";
        Path directory = Files.createDirectories(Path.of("target", "schema"));
        Path file = directory.resolve(ReportSchema.id(locale).replaceFirst(".*/", ""));
        Files.writeString(file, made, StandardCharsets.UTF_8);

        assertThat(ReportSchema.text(locale))
                .as("The model has changed. To change the schema with it:"
                        + " cp core/target/schema/* core/src/main/resources/io/github/infosecreport/json/")
                .isEqualTo(made);
    }

    @Test
    void hasAnAddressThatStays() {
        assertThat(ReportSchema.id(Locale.JAPAN))
                .isEqualTo("https://infosecreport.github.io/schema/infosec-report-0.1.ja.schema.json");
        assertThat(ReportSchema.id(Locale.FRENCH))
                .isEqualTo("https://infosecreport.github.io/schema/infosec-report-0.1.en.schema.json");
        assertThat(schema("ja").path("$id").stringValue()).isEqualTo(ReportSchema.id(Locale.JAPANESE));
        assertThat(schema("en").path("$id").stringValue()).isEqualTo(ReportSchema.id(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void isASchemaItself(String language) {
        assertThat(SchemaCheck.errorsOfSchema(ReportSchema.text(Locale.forLanguageTag(language))))
                .isEmpty();
        assertThat(SchemaCheck.errorsOfSchema(ReportSchema.text(Locale.forLanguageTag(language))
                        .replaceFirst("\"type\" : \"object\"", "\"type\" : \"objekt\"")))
                .isNotEmpty();
    }

    @Test
    void languagesDifferInTextsAlone() {
        assertThat(withoutTexts(schema("ja"))).isEqualTo(withoutTexts(schema("en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyPropertyAndEveryWordIsTitledAndDescribed(String language) {
        List<String> silent = new ArrayList<>();
        List<String> foreign = new ArrayList<>();
        List<String> same = new ArrayList<>();
        forEachDescribed(schema(language), "", (path, node) -> {
            String title = node.path("title").asString();
            String description = node.path("description").asString();
            if (title.isBlank() || description.isBlank()) {
                silent.add(path);
            }
            if (description.codePoints().anyMatch(c -> c >= 0x3001 && c <= 0x9fff) != language.equals("ja")) {
                foreign.add(path);
            }
            if (description.replaceAll("[.。]$", "").equalsIgnoreCase(title)) {
                same.add(path);
            }
        });
        assertThat(silent).isEmpty();
        assertThat(foreign).as("descriptions in another language").isEmpty();
        assertThat(same).as("descriptions that say no more than the title").isEmpty();
    }

    /** Types, properties and words; what conditions refer to is described where it is defined. */
    private static void forEachDescribed(JsonNode schema, String path, BiConsumer<String, JsonNode> check) {
        schema.path("$defs").properties().forEach(type -> {
            if (!type.getValue().has("oneOf")) {
                check.accept(type.getKey(), type.getValue());
            }
            forEachDescribed(type.getValue(), type.getKey(), check);
        });
        schema.path("properties").properties().forEach(property -> {
            check.accept(path + "/" + property.getKey(), property.getValue());
            forEachDescribed(property.getValue(), path + "/" + property.getKey(), check);
        });
        schema.path("oneOf").forEach(word -> check.accept(path + "/" + word.path("const"), word));
        schema.path("anyOf")
                .valueStream()
                .filter(form -> form.has("type"))
                .forEach(form -> forEachDescribed(form, path, check));
    }

    @Test
    void everyObjectIsClosed() {
        List<String> open = new ArrayList<>();
        schema("en").path("$defs").properties().forEach(entry -> {
            JsonNode schema = entry.getValue();
            boolean family =
                    schema.has("allOf") && schema.at("/properties/type/oneOf").isArray();
            if (schema.has("properties")
                    && !family
                    && schema.path("additionalProperties").asBoolean(true)) {
                open.add(entry.getKey());
            }
        });
        assertThat(open).isEmpty();
        assertThat(schema("en").path("additionalProperties").asBoolean(true)).isFalse();
    }

    private static JsonNode schema(String language) {
        return MAPPER.readTree(ReportSchema.text(Locale.forLanguageTag(language)));
    }

    /** Texts are strings; a property that is called {@code title} or {@code description} is a schema. */
    private static JsonNode withoutTexts(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String text : List.of("title", "description", "$id")) {
                if (object.path(text).isString()) {
                    object.remove(text);
                }
            }
        }
        node.forEach(ReportSchemaTest::withoutTexts);
        return node;
    }
}
