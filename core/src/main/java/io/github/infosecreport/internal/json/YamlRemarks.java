package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.YamlComments;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Writes comments between the values of a YAML text. */
final class YamlRemarks {
    private final YamlComments comments;
    private final StringBuilder out;

    /** Where a text ended whose last empty lines belong to it: another would make it longer. */
    private int keptUntil = -1;

    YamlRemarks(YamlComments comments, StringBuilder out) {
        this.comments = comments;
        this.out = out;
    }

    static String pointer(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    void before(String pointer, int indent) {
        write(comments.before(pointer), indent);
    }

    /** Nothing fits between a dash and what begins behind it: its comments stand above the dash, too. */
    void beforeElement(JsonNode element, String pointer, int indent) {
        before(pointer, indent);
        if (element.isObject() && !element.isEmpty()) {
            before(pointer(pointer, element.propertyNames().iterator().next()), indent);
        } else if (element.isArray() && !element.isEmpty()) {
            beforeElement(element.get(0), pointer(pointer, "0"), indent);
        }
    }

    void after(String pointer, int indent) {
        write(comments.after(pointer), indent);
    }

    void afterText(boolean lastEmptyLinesCount) {
        keptUntil = lastEmptyLinesCount ? out.length() : -1;
    }

    boolean noneIn(JsonNode node, String pointer) {
        int index = 0;
        for (JsonNode element : node) {
            String child = pointer(pointer, String.valueOf(index++));
            if (!comments.before(child).isEmpty()) {
                return false;
            }
            for (Map.Entry<String, JsonNode> entry : element.properties()) {
                if (!comments.before(pointer(child, entry.getKey())).isEmpty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private void write(List<String> lines, int indent) {
        for (String line : lines) {
            if (!line.isEmpty()) {
                out.append(" ".repeat(indent))
                        .append('#')
                        .append(YamlScalars.printable(line))
                        .append('\n');
            } else if (keptUntil != out.length()) {
                out.append('\n');
            }
        }
    }
}
