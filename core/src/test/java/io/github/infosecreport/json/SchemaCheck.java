package io.github.infosecreport.json;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a schema library, which knows nothing of ours, what the schema says of a source. */
final class SchemaCheck {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** YAML 1.2 as editors read it; of a key that stands twice they tell by themselves. */
    private static final LoadSettings YAML = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setAllowDuplicateKeys(true)
            .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(ReportSchema.text(Locale.ENGLISH));

    /** What is wrong somewhere; {@code lacking} names a property that is missing there. */
    record Fault(String pointer, String lacking, String keyword, String rule) {}

    private SchemaCheck() {}

    /** The tree that an editor makes of a source. */
    static JsonNode tree(String source, ReportJson.Format format) {
        return format == ReportJson.Format.JSON
                ? JSON.readTree(source)
                : JSON.valueToTree(new Load(YAML).loadFromString(source));
    }

    static JsonNode resource(String name) {
        try (InputStream stream = SchemaCheck.class.getResourceAsStream(name)) {
            return JSON.valueToTree(new Load(YAML).loadFromInputStream(Objects.requireNonNull(stream)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fault> faults(JsonNode instance) {
        return errors(SCHEMA, instance).stream().map(SchemaCheck::fault).toList();
    }

    static Set<String> pointers(JsonNode instance) {
        return faults(instance).stream().map(Fault::pointer).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the schema of schemas says of a schema. */
    static List<Error> errorsOfSchema(String schema) {
        JsonNode tree = JSON.readTree(schema);
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(tree.path("$schema").stringValue()));
        return errors(meta, tree);
    }

    private static List<Error> errors(Schema schema, JsonNode instance) {
        return schema.validate(
                instance, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** An unknown property is wrong itself; a missing one is missing from where it should be. */
    private static Fault fault(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty() == null ? "" : error.getProperty();
        boolean unknown = error.getKeyword().equals("additionalProperties");
        return new Fault(
                unknown ? pointer + "/" + property.replace("~", "~0").replace("/", "~1") : pointer,
                error.getKeyword().equals("required") ? property : "",
                error.getKeyword(),
                error.getEvaluationPath().toString());
    }
}
