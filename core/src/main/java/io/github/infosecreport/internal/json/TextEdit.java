package io.github.infosecreport.internal.json;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sets one text of a report's tree. */
final class TextEdit {
    private TextEdit() {}

    static void set(JsonNode tree, String pointer, String text) {
        JsonPointer path = JsonPointer.compile(pointer);
        JsonNode parent = tree.at(path.head());
        JsonNode present = tree.at(path);
        if (!present.isMissingNode() && !present.isString()) {
            throw new IllegalArgumentException(pointer + " is no text but " + kind(present));
        }
        if (parent instanceof ObjectNode object) {
            object.put(path.last().getMatchingProperty(), text);
        } else if (parent instanceof ArrayNode array && !present.isMissingNode()) {
            array.set(path.last().getMatchingIndex(), array.stringNode(text));
        } else {
            throw new IllegalArgumentException(
                    "nothing stands at " + pointer + "; the path leads as far as " + reached(tree, path));
        }
    }

    private static String kind(JsonNode node) {
        if (node.isContainer()) {
            return node.isArray() ? "a list" : "an object with keys";
        }
        return node.isNumber() ? "the number " + node : node.toString();
    }

    private static String reached(JsonNode tree, JsonPointer path) {
        JsonPointer up = path.head();
        while (!up.matches() && tree.at(up).isMissingNode()) {
            up = up.head();
        }
        return up.matches() ? "the report itself" : up.toString();
    }
}
