package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A mapper that is not the library's own, of whatever version of Jackson, and how it fares beside {@link ReportJson}. */
public interface ForeignMapper {
    /** Writes without white space. */
    String compact(Object value) throws IOException;

    /** Writes as {@link ReportJson#toJson} documents it: objects indented by two spaces, lines ended by a line feed. */
    String printed(Object value) throws IOException;

    /** Writes as UTF-8, without white space. */
    byte[] bytes(Object value) throws IOException;

    /** Reads a report. */
    InformationSecurityReport report(String text) throws IOException;

    /**
     * Asserts that reports pass between the mapper and {@link ReportJson} in both directions: JSON as the same characters
     * and bytes, with and without white space, and in both cases as an equal report.
     */
    default void assertSameJson(InformationSecurityReport report) throws IOException {
        String json = ReportJson.toJson(report);
        String compact = compactForm(json);
        assertThat(compact(report)).isEqualTo(compact);
        assertThat(printed(report) + "\n").isEqualTo(json);
        // Each byte as one character: a failure can be read.
        assertThat(new String(bytes(report), StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(compact.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        assertThat(report(json)).isEqualTo(report);
        assertThat(ReportJson.fromJson(compact)).isEqualTo(report);
    }

    /**
     * Asserts the same of YAML, whose form is every writer's own: the report is equal. What the library behind the mapper
     * cannot write for others to read, or not even for itself, is taken out first: a pattern of JSON.
     */
    default void assertEqualYaml(InformationSecurityReport any, String unwritable) throws IOException {
        String whole = ReportJson.toJson(any).replaceAll(unwritable, "?");
        InformationSecurityReport report = ReportJson.fromJson(whole);
        assertThat(report(ReportJson.toYaml(report))).isEqualTo(report);
        assertThat(ReportJson.fromYaml(compact(report))).isEqualTo(report);
    }

    /** A JSON text less the white space between its tokens. */
    private static String compactForm(String json) {
        StringBuilder compact = new StringBuilder(json.length());
        boolean inText = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inText && c == '\\') {
                compact.append(c).append(json.charAt(++i));
            } else if (inText || " \n".indexOf(c) < 0) {
                compact.append(c);
                inText ^= c == '"';
            }
        }
        return compact.toString();
    }
}
