package io.github.infosecreport.internal.comparison.write;

import io.github.infosecreport.comparison.Difference;
import io.github.infosecreport.comparison.DifferenceSide;
import io.github.infosecreport.comparison.ReportComparison;
import io.github.infosecreport.json.SourceMap;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes differences as JSON, with a fixed order of properties.
 *
 * @param locale the language of messages
 * @param before where the first report was read from
 * @param after where the second report was read from
 */
public record JsonDifferences(Locale locale, Optional<SourceMap> before, Optional<SourceMap> after) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Writes differences.
     *
     * @param comparison the differences
     * @return a JSON object
     */
    public String write(ReportComparison comparison) {
        ObjectNode root = MAPPER.createObjectNode();
        report(root.putObject("old"), comparison.before(), before);
        report(root.putObject("new"), comparison.after(), after);
        root.put("relation", comparison.relation().key());
        ArrayNode differences = root.putArray("differences");
        comparison.differences().forEach(difference -> write(differences.addObject(), difference));
        return MAPPER.writeValueAsString(root);
    }

    private static void report(ObjectNode node, InformationSecurityReport report, Optional<SourceMap> source) {
        source.ifPresent(map -> node.put("file", map.file()));
        node.put("id", report.getId());
        node.put("language", report.getEdition().getLanguage().key());
        node.put("title", report.getTitle());
    }

    private void write(ObjectNode node, Difference difference) {
        node.put("kind", difference.kind().key());
        node.put("subject", difference.subject().key());
        difference.item().ifPresent(item -> node.put("item", item.key()));
        node.put("place", difference.place().get(locale));
        side(node.putObject("old"), difference.before(), before);
        side(node.putObject("new"), difference.after(), after);
        node.put("message", difference.message(locale));
    }

    private void side(ObjectNode node, DifferenceSide side, Optional<SourceMap> source) {
        node.put("path", side.path());
        side.value().ifPresent(value -> node.put("value", value.get(locale)));
        side.range().ifPresent(range -> {
            node.put("start", range.start());
            node.put("end", range.end());
        });
        side.excerpt().ifPresent(excerpt -> node.put("excerpt", excerpt));
        source.flatMap(map -> map.position(
                        side.path(), side.range().map(range -> range.start()).orElse(0)))
                .ifPresent(position -> {
                    node.put("line", position.line());
                    node.put("column", position.column());
                });
    }
}
