package io.github.infosecreport.internal.validation.write;

import io.github.infosecreport.json.SourceMap;
import io.github.infosecreport.json.SourcePosition;
import io.github.infosecreport.text.Texts;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.RuleInfo;
import io.github.infosecreport.validation.Severity;
import io.github.infosecreport.validation.ValidationResult;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes findings as lines: where, how grave, what; below it the excerpt and how to mend it.
 *
 * @param locale the language
 * @param source where the report was read from
 * @param advice whether advice is told finding by finding, and which rules had nothing to look at
 */
public record TextFindings(Locale locale, Optional<SourceMap> source, boolean advice) {
    private static final Texts TEXTS = Texts.load(TextFindings.class, "text.yaml");

    /**
     * Writes all findings of a result by their paths.
     *
     * @param result the findings
     * @param locale the language
     * @return lines
     */
    public static String write(ValidationResult result, Locale locale) {
        return new TextFindings(locale, Optional.empty(), true).write(result);
    }

    /**
     * Writes findings.
     *
     * @param result the findings
     * @return lines, each ended by a line feed
     */
    public String write(ValidationResult result) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : result.findings()) {
            if (advice || finding.severity() != Severity.ADVICE) {
                write(finding, out);
            }
        }
        result.suppressed()
                .forEach(suppressed -> line(
                        out,
                        TEXTS.format(
                                "suppressed",
                                locale,
                                where(suppressed.finding()),
                                suppressed.finding().rule().id(),
                                suppressed.suppression().reason())));
        if (advice && !result.notApplicable().isEmpty()) {
            String rules = result.notApplicable().stream().map(RuleInfo::id).collect(Collectors.joining(", "));
            line(out, TEXTS.format("not-applicable", locale, rules));
        }
        line(
                out,
                TEXTS.format(
                        "count",
                        locale,
                        result.count(Severity.ERROR),
                        result.count(Severity.WARNING),
                        result.count(Severity.ADVICE)));
        return out.toString();
    }

    private void write(Finding finding, StringBuilder out) {
        line(
                out,
                where(finding) + ": " + TEXTS.get(finding.severity().key(), locale) + ": " + finding.message(locale)
                        + " [" + finding.rule().id() + "]");
        if (source.isPresent()) {
            line(out, "    " + finding.path());
        }
        finding.excerpt().filter(text -> !text.isEmpty()).ifPresent(text -> line(out, "    > " + oneLine(text)));
        line(out, "    " + finding.mend(locale));
        finding.fixes()
                .forEach(fix -> line(
                        out,
                        "    "
                                + TEXTS.format(
                                        "fix", locale, oneLine(fix.summary().get(locale)))));
    }

    private String where(Finding finding) {
        Optional<SourcePosition> position = source.flatMap(map -> map.position(
                finding.path(), finding.range().map(range -> range.start()).orElse(0)));
        return position.map(at -> at.file() + ":" + at.line() + ":" + at.column())
                .orElse(finding.path());
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static void line(StringBuilder out, String text) {
        out.append(text).append('\n');
    }
}
