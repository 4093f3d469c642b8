package io.github.infosecreport.internal.validation.write;

import io.github.infosecreport.json.SourceMap;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.Fix;
import io.github.infosecreport.validation.Severity;
import io.github.infosecreport.validation.ValidationResult;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings as JSON, with a fixed order of properties. */
public final class JsonFindings {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonFindings() {}

    /**
     * Writes the findings of one report.
     *
     * @param file the report's name
     * @param result the findings
     * @param locale the language of messages
     * @param source where the report was read from
     * @return a JSON object
     */
    public static String write(String file, ValidationResult result, Locale locale, Optional<SourceMap> source) {
        ObjectNode report = MAPPER.createObjectNode();
        report.put("file", file);
        report.put("passed", result.isPassed());
        report.put("errors", result.count(Severity.ERROR));
        report.put("warnings", result.count(Severity.WARNING));
        report.put("advice", result.count(Severity.ADVICE));
        ArrayNode findings = report.putArray("findings");
        result.findings().forEach(finding -> write(findings.addObject(), finding, locale, source));
        ArrayNode suppressed = report.putArray("suppressed");
        result.suppressed().forEach(entry -> {
            ObjectNode node = suppressed.addObject();
            write(node, entry.finding(), locale, source);
            node.put("suppressedBecause", entry.suppression().reason());
            entry.suppression().until().ifPresent(until -> node.put("suppressedUntil", until.toString()));
        });
        ArrayNode notApplicable = report.putArray("notApplicable");
        result.notApplicable().forEach(rule -> notApplicable.add(rule.id()));
        return MAPPER.writeValueAsString(report);
    }

    private static void write(ObjectNode node, Finding finding, Locale locale, Optional<SourceMap> source) {
        node.put("rule", finding.rule().id());
        node.put("severity", finding.severity().key());
        node.put("confidence", finding.confidence().key());
        finding.item().map(ItemKey::key).ifPresent(item -> node.put("item", item));
        node.put("path", finding.path());
        finding.range().ifPresent(range -> {
            node.put("start", range.start());
            node.put("end", range.end());
        });
        finding.excerpt().ifPresent(excerpt -> node.put("excerpt", excerpt));
        source.flatMap(map -> map.position(
                        finding.path(),
                        finding.range().map(range -> range.start()).orElse(0)))
                .ifPresent(position -> {
                    node.put("line", position.line());
                    node.put("column", position.column());
                });
        node.put("message", finding.message(locale));
        node.put("because", finding.because(locale));
        node.put("mend", finding.mend(locale));
        if (!finding.fixes().isEmpty()) {
            ArrayNode fixes = node.putArray("fixes");
            finding.fixes().forEach(fix -> write(fixes.addObject(), fix, locale));
        }
        node.put("section", finding.rule().section());
        node.put("documentation", finding.rule().documentation());
        node.put("fingerprint", finding.fingerprint());
    }

    private static void write(ObjectNode node, Fix fix, Locale locale) {
        node.put("summary", fix.summary().get(locale));
        ArrayNode edits = node.putArray("edits");
        for (Fix.Edit edit : fix.edits()) {
            edits.addObject()
                    .put("path", edit.range().pointer())
                    .put("start", edit.range().start())
                    .put("end", edit.range().end())
                    .put("text", edit.text());
        }
    }
}
