package io.github.infosecreport.comparison;

import io.github.infosecreport.internal.comparison.write.JsonDifferences;
import io.github.infosecreport.internal.comparison.write.TextDifferences;
import io.github.infosecreport.json.SourceMap;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes the differences of two reports.
 *
 * @param locale Japanese for the language {@code ja}, else English
 * @param before where the first report was read from: differences then bear file, line and column
 * @param after where the second report was read from
 */
public record ComparisonWriter(Locale locale, Optional<SourceMap> before, Optional<SourceMap> after) {
    /**
     * Writes differences for people: item by item, each with its place in both reports.
     *
     * @param comparison the differences
     * @return lines, each ended by a line feed
     */
    public String text(ReportComparison comparison) {
        return new TextDifferences(locale, before, after).write(comparison);
    }

    /**
     * Writes differences for programs.
     *
     * @param comparison the differences
     * @return a JSON object: {@code {"old": …, "new": …, "relation": …, "differences": […]}}
     */
    public String json(ReportComparison comparison) {
        return new JsonDifferences(locale, before, after).write(comparison);
    }
}
