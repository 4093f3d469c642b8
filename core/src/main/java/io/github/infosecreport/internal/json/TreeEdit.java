package io.github.infosecreport.internal.json;

import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Sets one text of a report's tree, or takes one value out of it. */
final class TreeEdit {
    private TreeEdit() {}

    static void set(JsonNode tree, String path, String text) {
        JsonPointer pointer = IdPath.in(tree, path);
        JsonNode parent = tree.at(pointer.head());
        JsonNode present = tree.at(pointer);
        if (!present.isMissingNode() && !present.isString()) {
            throw new IllegalArgumentException(path + " is no text but " + kind(present));
        }
        if (parent instanceof ObjectNode object) {
            object.put(pointer.last().getMatchingProperty(), text);
        } else if (parent instanceof ArrayNode array && !present.isMissingNode()) {
            array.set(pointer.last().getMatchingIndex(), array.stringNode(text));
        } else {
            throw nothing(tree, path, pointer);
        }
    }

    static void remove(JsonNode tree, String path) {
        JsonPointer pointer = IdPath.in(tree, path);
        JsonNode parent = tree.at(pointer.head());
        if (tree.at(pointer).isMissingNode()) {
            throw nothing(tree, path, pointer);
        }
        if (parent instanceof ObjectNode object) {
            object.remove(pointer.last().getMatchingProperty());
        } else {
            ((ArrayNode) parent).remove(pointer.last().getMatchingIndex());
        }
    }

    private static IllegalArgumentException nothing(JsonNode tree, String path, JsonPointer pointer) {
        return new IllegalArgumentException(
                "nothing stands at " + path + "; the path leads as far as " + reached(tree, pointer));
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
