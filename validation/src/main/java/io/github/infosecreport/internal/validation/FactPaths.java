package io.github.infosecreport.internal.validation;

import tools.jackson.databind.JsonNode;

/**
 * Names list elements by id where they have one: {@code /governance/management-structure/bodies[committee]/name}.
 *
 * @param tree the report
 */
public record FactPaths(ReportTree tree) {
    /**
     * Names a value.
     *
     * @param pointer JSON Pointer of the value
     * @return the pointer with ids for indexes
     */
    public String named(String pointer) {
        StringBuilder named = new StringBuilder();
        JsonNode node = tree.root();
        for (String name : pointer.split("/", -1)) {
            if (name.isEmpty()) {
                continue;
            }
            boolean isElement = node.isArray() && name.matches("\\d+");
            node = isElement ? node.path(Integer.parseInt(name)) : node.path(name);
            JsonNode id = node.path("id");
            if (isElement && id.isString()) {
                named.append('[').append(id.stringValue()).append(']');
            } else {
                named.append('/').append(name);
            }
        }
        return named.toString();
    }

    /**
     * Tells whether a value lies at or below a path that may name ids.
     *
     * @param pointer JSON Pointer of the value
     * @param path the path
     * @return whether it does
     */
    public boolean isBelow(String pointer, String path) {
        return isBelowText(pointer, path) || isBelowText(named(pointer), path);
    }

    private static boolean isBelowText(String pointer, String path) {
        return pointer.equals(path)
                || path.isEmpty()
                || (pointer.startsWith(path)
                        && (pointer.charAt(path.length()) == '/' || pointer.charAt(path.length()) == '['));
    }
}
