package io.github.infosecreport.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * Reads paths that name list elements by id, {@code /governance/management-structure/bodies[committee]/name}, or by index
 * as JSON Pointers do.
 */
final class IdPath {
    private static final Pattern STEP = Pattern.compile("/([^/\\[\\]]*)|\\[([^/\\[\\]]+)]");

    private IdPath() {}

    /**
     * Finds the value that a path names.
     *
     * @param tree the report
     * @param path the path
     * @return the JSON Pointer of the value, which need not be there yet
     * @throws IllegalArgumentException if the path is none, or no element, or more than one, has an id that it names
     */
    static JsonPointer in(JsonNode tree, String path) {
        StringBuilder pointer = new StringBuilder();
        Matcher step = STEP.matcher(path);
        int end = 0;
        while (step.find() && step.start() == end) {
            pointer.append('/');
            if (step.group(1) != null) {
                pointer.append(step.group(1));
            } else {
                String list = path.substring(0, end);
                pointer.append(index(tree.at(pointer.substring(0, pointer.length() - 1)), step.group(2), list));
            }
            end = step.end();
        }
        if (end < path.length()) {
            throw new IllegalArgumentException("'" + path + "' is no path: '" + path.substring(end)
                    + "' is neither a name behind a slash nor an id in brackets");
        }
        return JsonPointer.compile(pointer.toString());
    }

    private static int index(JsonNode list, String id, String path) {
        List<Integer> found = new ArrayList<>();
        List<String> known = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            JsonNode there = list.path(i).path("id");
            if (there.isString()) {
                known.add(there.stringValue());
                if (there.stringValue().equals(id)) {
                    found.add(i);
                }
            }
        }
        if (found.size() > 1) {
            throw new IllegalArgumentException(
                    "several elements of " + path + " have the id '" + id + "'; name one by its index: " + found);
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nothing at " + path + " has the id '" + id + "'; "
                    + (known.isEmpty() ? "there are no ids" : "there are " + String.join(", ", known)));
        }
        return found.get(0);
    }
}
