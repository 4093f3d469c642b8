package io.github.infosecreport.outline;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds string values of a report's JSON form. */
final class ModelStrings {
    private static final JsonMapper MAPPER = new JsonMapper();

    private ModelStrings() {}

    static String at(String json, String pointer) {
        JsonNode node = MAPPER.readTree(json).at(pointer);
        if (!node.isString()) {
            throw new AssertionError("no string at " + pointer);
        }
        return node.stringValue();
    }
}
