package io.github.infosecreport.internal.json;

import io.github.infosecreport.json.YamlComments;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * Writes a tree as YAML for people: texts of several lines as literal blocks, quotes only where they are needed, short
 * lists of words and rows of tables in one line, no anchors.
 */
final class YamlWriter {
    /** A list that is longer stands on several lines. */
    private static final int WIDTH = 80;

    private final StringBuilder out = new StringBuilder();
    private final YamlRemarks remarks;

    private YamlWriter(YamlComments comments) {
        remarks = new YamlRemarks(comments, out);
    }

    static String write(JsonNode tree, YamlComments comments) {
        YamlWriter writer = new YamlWriter(comments);
        writer.remarks.before("", 0);
        writer.mapping(tree, "", 0, 0);
        return writer.out.toString();
    }

    /** Writes entries; the first begins where the writer stands if that is after a dash. */
    private void mapping(JsonNode node, String pointer, int indent, int firstIndent) {
        int spaces = firstIndent;
        boolean behindDash = indent > firstIndent;
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            String child = YamlRemarks.pointer(pointer, entry.getKey());
            if (!behindDash) {
                remarks.before(child, indent);
            }
            behindDash = false;
            out.append(" ".repeat(spaces))
                    .append(YamlScalars.inline(entry.getKey(), false))
                    .append(':');
            value(entry.getValue(), child, indent, false);
            spaces = indent;
        }
        remarks.after(pointer, indent);
    }

    /** Writes what comes after a colon or dash. */
    private void value(JsonNode node, String pointer, int indent, boolean inList) {
        if (node.isString() && YamlScalars.fitsBlock(node.stringValue())) {
            block(node.stringValue(), indent + 2);
        } else if (!node.isContainer() || node.isEmpty() || isShortList(node, pointer, indent, inList)) {
            out.append(' ').append(flow(node, false)).append('\n');
        } else if (node.isArray()) {
            list(node, pointer, indent, inList);
        } else if (inList) {
            out.append(' ');
            mapping(node, pointer, indent + 2, 0);
        } else {
            out.append('\n');
            mapping(node, pointer, indent + 2, indent + 2);
        }
    }

    private void list(JsonNode node, String pointer, int indent, boolean inList) {
        // A list in a list begins behind the outer dash, as a mapping does.
        int spaces = inList ? 1 : indent + 2;
        boolean behindDash = inList;
        out.append(inList ? "" : "\n");
        int index = 0;
        for (JsonNode element : node) {
            String child = YamlRemarks.pointer(pointer, String.valueOf(index++));
            if (!behindDash) {
                remarks.beforeElement(element, child, indent + 2);
            }
            behindDash = false;
            out.append(" ".repeat(spaces)).append('-');
            value(element, child, indent + 2, true);
            spaces = indent + 2;
        }
    }

    /** A literal block; its header tells the indentation where the first line cannot, and what ends the text. */
    private void block(String text, int indent) {
        int feeds = text.length() - text.replaceFirst("\n+$", "").length();
        out.append(" |");
        if (" \t\n".indexOf(text.charAt(0)) >= 0) {
            out.append('2');
        }
        out.append(feeds == 0 ? "-" : feeds == 1 ? "" : "+").append('\n');
        text.lines().forEach(line -> out.append(line.isEmpty() ? "" : " ".repeat(indent))
                .append(line)
                .append('\n'));
        remarks.afterText(feeds > 1);
    }

    /** Words, or the cells of a row. */
    private boolean isShortList(JsonNode node, String pointer, int indent, boolean inList) {
        return node.isArray()
                && StreamSupport.stream(node.spliterator(), false).allMatch(e -> inList ? isCell(e) : isOneLine(e))
                && indent + flow(node, true).length() <= WIDTH
                && remarks.noneIn(node, pointer);
    }

    private static boolean isOneLine(JsonNode node) {
        return !node.isContainer() && !(node.isString() && YamlScalars.fitsBlock(node.stringValue()));
    }

    private static boolean isCell(JsonNode node) {
        return !node.isContainer()
                || (node.isObject()
                        && node.properties().stream()
                                .noneMatch(e -> e.getValue().isContainer()));
    }

    private static String flow(JsonNode node, boolean inFlow) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(element -> flow(element, true))
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        if (node.isObject()) {
            return node.properties().stream()
                    .map(entry -> YamlScalars.inline(entry.getKey(), true) + ": " + flow(entry.getValue(), true))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node.isString()) {
            return YamlScalars.inline(node.stringValue(), inFlow);
        }
        return node.isNumber() ? node.decimalValue().toPlainString() : node.asString();
    }
}
