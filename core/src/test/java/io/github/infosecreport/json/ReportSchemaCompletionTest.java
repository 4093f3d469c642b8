package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.json.ReportJson.Format;
import io.github.infosecreport.model.ModelValues;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What an editor can offer at a place of a report, from the schema alone. */
class ReportSchemaCompletionTest {
    private static final JsonNode SCHEMA = SchemaCheck.tree(ReportSchema.text(Locale.ENGLISH), Format.JSON);

    /** The schemas that count at a value, those that they refer to or that its type chooses included. */
    private static Stream<JsonNode> at(JsonNode schema, JsonNode value) {
        Stream<JsonNode> more = Stream.concat(
                schema.path("allOf").valueStream(), schema.path("anyOf").valueStream());
        JsonNode kind = schema.at("/if/properties/type/const");
        if (schema.has("$ref")) {
            more = Stream.of(SCHEMA.at(schema.get("$ref").stringValue().substring(1)));
        } else if (kind.isString() && kind.equals(value.path("type"))) {
            more = Stream.of(schema.get("then"));
        }
        return Stream.concat(Stream.of(schema), more.flatMap(next -> at(next, value)));
    }

    private static List<JsonNode> below(List<JsonNode> schemas, String step, JsonNode value) {
        return schemas.stream()
                .map(schema -> schema.has("items")
                        ? schema.get("items")
                        : schema.path("properties").path(step))
                .filter(JsonNode::isObject)
                .flatMap(schema -> at(schema, value))
                .toList();
    }

    private static List<String> offered(List<JsonNode> schemas) {
        return schemas.stream()
                .flatMap(schema -> schema.path("properties").propertyNames().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> words(List<JsonNode> schemas) {
        return schemas.stream()
                .flatMap(schema -> Stream.concat(
                        schema.path("oneOf").valueStream().map(word -> word.path("const")),
                        schema.path("examples").valueStream()))
                .map(JsonNode::stringValue)
                .toList();
    }

    @Test
    void atEveryObjectOfAReportAreThePropertiesThatTheReaderKnows() {
        JsonNode json = SchemaCheck.tree(ReportJson.toJson(new ModelValues(7, 1).report()), Format.JSON);
        Map<String, List<String>> offered = new TreeMap<>();
        collect(json, "", at(SCHEMA, json).toList(), offered);
        String unknown = "zz";
        addEverywhere(json, unknown);

        ReportReadException told = catchThrowableOfType(
                ReportReadException.class,
                () -> ReportJson.read(
                        new StringReader(json.toString()),
                        "r.json",
                        Format.JSON,
                        ReadLimits.DEFAULT.withProblems(10_000)));

        Map<String, List<String>> known = new TreeMap<>();
        for (ReadProblem problem : told.problems()) {
            if (problem.kind() == Kind.UNKNOWN_PROPERTY) {
                String pointer =
                        problem.pointer().substring(0, problem.pointer().length() - unknown.length() - 1);
                TreeSet<String> names = new TreeSet<>(problem.allowed());
                if (json.at(pointer).has("type")) {
                    names.add("type");
                }
                known.put(pointer, List.copyOf(names));
            }
        }
        assertThat(known).hasSizeGreaterThan(200);
        assertThat(offered).isEqualTo(known);
    }

    private static void collect(
            JsonNode value, String pointer, List<JsonNode> schemas, Map<String, List<String>> offered) {
        if (value instanceof ObjectNode) {
            offered.put(pointer, offered(schemas));
        }
        value.properties()
                .forEach(entry -> collect(
                        entry.getValue(),
                        pointer + "/" + entry.getKey(),
                        below(schemas, entry.getKey(), entry.getValue()),
                        offered));
        if (value instanceof ArrayNode) {
            for (int i = 0; i < value.size(); i++) {
                collect(value.get(i), pointer + "/" + i, below(schemas, "", value.get(i)), offered);
            }
        }
    }

    private static void addEverywhere(JsonNode value, String unknown) {
        value.forEach(child -> addEverywhere(child, unknown));
        if (value instanceof ObjectNode object) {
            object.put(unknown, 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/edition/language | ja en",
                "/edition/numbering | business official chapter none",
                "/structure/0/chapter | basic-information management-perspective governance plans-and-targets"
                        + " results-and-evaluation focus-themes third-party-assessment",
                "/structure/0/numbering | auto none continue",
                "/structure/0/heading | none",
                "/governance/absence/kind | omitted not-applicable covered-elsewhere",
                "/plans-and-targets/numerical-targets/targets/0/type | count ratio duration head-count milestone"
                        + " relative ordinal qualitative",
                "/results-and-evaluation/results/achievements/0/when | FY2025 2025-06 2025-04/2025-09"
            })
    void whereAWordIsAskedForAreTheWords(String pointer, String expected) {
        List<JsonNode> schemas = at(SCHEMA, SCHEMA).toList();
        for (String step : new ArrayList<>(List.of(pointer.substring(1).split("/")))) {
            schemas = below(schemas, step, SCHEMA.path("none"));
        }

        assertThat(words(schemas)).containsExactly(expected.split(" "));
    }
}
