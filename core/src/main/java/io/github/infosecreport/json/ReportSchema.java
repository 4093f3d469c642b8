package io.github.infosecreport.json;

import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema (draft 2020-12) of reports, for editors and for programs that exchange them. Titles and descriptions
 * are in Japanese or English; the two schemas differ in nothing else.
 *
 * <p>It holds what {@link ReportJson} asks of a report, and the constraints that Bean Validation finds in one value or
 * among its neighbours. A text may be a number, since authors of YAML write {@code title: 2025} without quotes; in JSON
 * the reader asks for quotes there. Numbers and truth values are never in quotes. Days of the calendar are checked
 * where {@code format} is an assertion.
 */
public final class ReportSchema {
    private ReportSchema() {}

    /**
     * Returns the schema's {@code $id}: an address that names it and stays the same.
     *
     * @param locale Japanese for the language {@code ja}, else English
     * @return the address
     */
    public static String id(Locale locale) {
        return "https://infosecreport.github.io/schema/" + resource(locale);
    }

    /**
     * Returns the schema.
     *
     * @param locale language of titles and descriptions: Japanese for the language {@code ja}, else English
     * @return a JSON object, indented, with a line end at the end
     */
    public static String text(Locale locale) {
        String resource = resource(locale);
        try (@Nullable InputStream stream = ReportSchema.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static String resource(Locale locale) {
        String language = locale.getLanguage().equals("ja") ? "ja" : "en";
        return "infosec-report-" + InformationSecurityReport.MODEL_VERSION + "." + language + ".schema.json";
    }
}
