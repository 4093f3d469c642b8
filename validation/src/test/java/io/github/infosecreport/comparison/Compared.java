package io.github.infosecreport.comparison;

import io.github.infosecreport.json.ReportJson;
import java.util.List;
import java.util.Locale;

/** Small reports, compared. */
final class Compared {
    private Compared() {}

    /** The head of a report. */
    static String head(String language) {
        return "modelVersion: '0.1'\nid: r\nedition: {language: " + language + "}\ntitle: "
                + ("ja".equals(language) ? "情報セキュリティ報告書" : "Information Security Report")
                + "\nissuer: {name: "
                + ("ja".equals(language) ? "葵通販株式会社" : "Aoi Ltd.") + "}\n";
    }

    /** A report whose item {@code results} holds something, in flow style. */
    static String results(String language, String content) {
        return head(language) + "results-and-evaluation: {results: " + content + "}\n";
    }

    static ReportComparison of(String before, String after) {
        return ReportComparison.of(ReportJson.fromYaml(before), ReportJson.fromYaml(after));
    }

    /** What is told: kind, subject, both paths with their values. */
    static List<String> told(ReportComparison comparison) {
        return comparison.differences().stream().map(Compared::line).toList();
    }

    static List<String> told(String before, String after) {
        return told(of(before, after));
    }

    private static String line(Difference difference) {
        return difference.kind().key() + " " + difference.subject().key() + ": " + side(difference.before()) + " | "
                + side(difference.after());
    }

    private static String side(DifferenceSide side) {
        return side.path()
                + side.value().map(value -> " “" + value.en() + "”").orElse("")
                + side.range()
                        .map(range -> " " + range.start() + ".." + range.end())
                        .orElse("");
    }

    static List<String> messages(ReportComparison comparison, Locale locale) {
        return comparison.differences().stream()
                .map(difference -> difference.message(locale))
                .toList();
    }
}
