package io.github.infosecreport.internal.validation;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.SourceRange;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as its JSON form: string values by their place, in the order of the report.
 *
 * @param root the form
 * @param strings string values by JSON Pointer
 */
public record ReportTree(JsonNode root, Map<String, String> strings) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /**
     * Reads a report.
     *
     * @param report the report
     * @return its form
     */
    public static ReportTree of(InformationSecurityReport report) {
        JsonNode root = MAPPER.readTree(ReportJson.toJson(report));
        Map<String, String> strings = new LinkedHashMap<>();
        collect("", root, strings);
        return new ReportTree(root, strings);
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> strings) {
        if (node.isString()) {
            strings.put(pointer, node.stringValue());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(pointer + "/" + i, node.get(i), strings);
            }
        } else {
            node.properties().forEach(entry -> collect(pointer + "/" + entry.getKey(), entry.getValue(), strings));
        }
    }

    /**
     * Tells whether a value is true.
     *
     * @param pointer JSON Pointer of the value
     * @return whether it is there and true
     */
    public boolean isTrue(String pointer) {
        return root.at(pointer).asBoolean(false);
    }

    /**
     * Tells how far behind the report's beginning a value stands.
     *
     * @param pointer JSON Pointer of the value; for one that is not there, what is above it counts
     * @return how many strings stand before it
     */
    public int rank(String pointer) {
        int rank = 0;
        for (String string : strings.keySet()) {
            if (string.equals(pointer) || string.startsWith(pointer + "/")) {
                return rank;
            }
            rank++;
        }
        int above = pointer.lastIndexOf('/');
        return above < 0 ? 0 : rank(pointer.substring(0, above));
    }

    /**
     * Reads the characters of a range.
     *
     * @param range the range
     * @return its characters; empty if there is no such string
     */
    public String excerpt(SourceRange range) {
        String value = strings.getOrDefault(range.pointer(), "");
        return range.end() <= value.length() ? value.substring(range.start(), range.end()) : "";
    }
}
