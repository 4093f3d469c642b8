package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

class SchemaCommandTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(AppRun.en("schema").out());

    /** What is wrong with a report as an editor reads it, which knows YAML 1.2 and the schema and nothing else. */
    private static List<String> faults(String yaml) {
        Object tree =
                new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
        return SCHEMA
                .validate(
                        MAPPER.valueToTree(tree),
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getKeyword() + " " + error.getProperty())
                .toList();
    }

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reports"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsAccepted(Path sample) throws IOException {
        assertThat(faults(Files.readString(sample))).isEmpty();
        assertThat(faults(ReportJson.toJson(ReportJson.read(sample).report()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void whatInitWritesIsAcceptedAndNamesTheSchemaFirst(String language) {
        String skeleton =
                AppRun.en("init", "--items", "all", "--lang", language).out();

        assertThat(skeleton)
                .startsWith("# yaml-language-server: $schema=./infosec-report-0.1.schema.json\n")
                .contains(": infosec-report schema --lang " + language + " > infosec-report-0.1.schema.json\n");
        assertThat(faults(skeleton)).isEmpty();
        assertThat(faults(skeleton.replace("\nissuer:", "\nisuer:")))
                .containsExactlyInAnyOrder(" required issuer", " additionalProperties isuer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyExampleOfInitIsAccepted(String language) {
        String filled = AppRun.en("init", "--items", "all", "--lang", language)
                .out()
                .replaceAll("(?m)^( *)# (?!yaml-language-server:)", "$1");

        assertThat(ReportJson.fromYaml(filled).getStructure()).isNotEmpty();
        assertThat(faults(filled)).isEmpty();
    }

    @Test
    void isThePublishedSchemaInTheLanguageThatIsAskedFor() {
        assertThat(AppRun.ja("schema")).isEqualTo(new AppRun(0, ReportSchema.text(Locale.JAPANESE), ""));
        assertThat(AppRun.ja("schema", "--lang", "en", "--output", "text"))
                .isEqualTo(new AppRun(0, ReportSchema.text(Locale.ENGLISH), ""));
    }

    @Test
    void jsonIsTheSchemaItselfOnOneLine() {
        AppRun run = AppRun.en("schema", "--output", "json", "--lang", "ja");

        assertThat(run.out()).startsWith("{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\",\"$id\":");
        assertThat(run.out().lines()).hasSize(1);
        assertThat(MAPPER.readTree(run.out())).isEqualTo(MAPPER.readTree(ReportSchema.text(Locale.JAPANESE)));
    }

    @Test
    void argumentIsTooMuch() {
        assertThat(AppRun.en("schema", "report.yaml")).isEqualTo(new AppRun(2, "", """
                'report.yaml' is too much; take it away.
                Help: infosec-report schema --help
                """));
    }
}
