package io.github.infosecreport.validation;

import io.github.infosecreport.internal.validation.write.JsonFindings;
import io.github.infosecreport.internal.validation.write.TextFindings;
import io.github.infosecreport.json.SourceMap;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the findings of one report.
 *
 * @param locale Japanese for the language {@code ja}, else English
 * @param source where the report was read from: findings then bear file, line and column
 * @param advice whether advice is told finding by finding, and which rules had nothing to look at; otherwise advice is
 *     counted in one line
 */
public record FindingWriter(Locale locale, Optional<SourceMap> source, boolean advice) {
    /**
     * Writes findings for people.
     *
     * @param result the findings
     * @return lines, each ended by a line feed
     */
    public String text(ValidationResult result) {
        return new TextFindings(locale, source, advice).write(result);
    }

    /**
     * Writes findings for programs.
     *
     * @param file the report's name
     * @param result the findings
     * @return a JSON object
     */
    public String json(String file, ValidationResult result) {
        return JsonFindings.write(file, result, locale, source);
    }
}
