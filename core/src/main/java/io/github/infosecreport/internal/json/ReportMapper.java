package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.ReadLimits;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.YamlComments;
import io.github.infosecreport.model.InformationSecurityReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Turns source trees into reports and reports into text. */
public final class ReportMapper {
    /** YAML's plain scalars are text until a type asks for more: {@code title: 2025} is a title, {@code yes} a word. */
    private static final ObjectReader YAML_READER = reader(true);

    private static final ObjectReader JSON_READER = reader(false);

    private static final JsonMapper WRITER = JsonMapper.builder()
            .addModule(new ModelModule())
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private ReportMapper() {}

    private static ObjectReader reader(boolean coerceText) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, coerceText)
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail))
                .withCoercionConfig(LogicalType.Textual, config -> config.setCoercion(
                                CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .addModule(new SimpleModule()
                        .addDeserializer(BigDecimal.class, new StrictDecimal(coerceText))
                        .addDeserializer(LocalDate.class, new StrictDay()))
                .build()
                .readerFor(InformationSecurityReport.class);
    }

    /**
     * Makes the report of a source of the model's version of today.
     *
     * @param tree the source
     * @param format how it is written
     * @param limits how much is told
     * @return the report
     * @throws ReadFailure if it is none
     */
    public static InformationSecurityReport read(SourceTree tree, ReportJson.Format format, ReadLimits limits)
            throws ReadFailure {
        return new ModelReading(tree, format == ReportJson.Format.YAML ? YAML_READER : JSON_READER, limits).read();
    }

    /**
     * Writes JSON.
     *
     * @param report the report
     * @return the text
     */
    public static String toJson(InformationSecurityReport report) {
        return WRITER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }

    /**
     * Writes YAML.
     *
     * @param report the report
     * @param comments what stands between its values
     * @return the text
     */
    public static String toYaml(InformationSecurityReport report, YamlComments comments) {
        return YamlWriter.write(WRITER.valueToTree(report), comments);
    }

    /**
     * Leaves out what is internal or hidden.
     *
     * @param report the report
     * @return the public report
     */
    public static InformationSecurityReport publicReport(InformationSecurityReport report) {
        return JSON_READER.readValue(PublicForm.of(report));
    }

    /**
     * Leaves out what is internal, but not what is hidden.
     *
     * @param report the report
     * @return the report as it is checked
     */
    public static InformationSecurityReport withoutInternal(InformationSecurityReport report) {
        return JSON_READER.readValue(PublicForm.withHidden(report));
    }

    /**
     * Finds what a report hides.
     *
     * @param report the report
     * @return what its items hide
     */
    public static HiddenReport hidden(InformationSecurityReport report) {
        return new HiddenReport(JSON_READER.readValue(PublicForm.hiddenOnly(report)), PublicForm.hiddenInVain(report));
    }

    /**
     * Sets one text.
     *
     * @param report the report; left as it is
     * @param path where; list elements by id or index
     * @param text the text
     * @return the changed report
     * @throws ReadFailure if the text is none that may stand there
     * @throws IllegalArgumentException if there is no such place, or no text in it
     */
    public static InformationSecurityReport withText(InformationSecurityReport report, String path, String text)
            throws ReadFailure {
        return edited(report, tree -> TreeEdit.set(tree, path, text));
    }

    /**
     * Takes one value out.
     *
     * @param report the report; left as it is
     * @param path where; list elements by id or index
     * @return the changed report
     * @throws ReadFailure if the report cannot be without it
     * @throws IllegalArgumentException if nothing stands there
     */
    public static InformationSecurityReport without(InformationSecurityReport report, String path) throws ReadFailure {
        return edited(report, tree -> TreeEdit.remove(tree, path));
    }

    private static InformationSecurityReport edited(InformationSecurityReport report, Consumer<JsonNode> edit)
            throws ReadFailure {
        JsonNode tree = WRITER.valueToTree(report);
        edit.accept(tree);
        ReadLimits limits = ReadLimits.DEFAULT.withCharacters(Integer.MAX_VALUE).withValues(Integer.MAX_VALUE);
        return read(SourceTree.ofJson(WRITER.writeValueAsString(tree), "", limits), ReportJson.Format.JSON, limits);
    }
}
