package io.github.infosecreport.internal.rollforward;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** References in prose to figures of a certain period: {@code [](value:open-rate/2025)}. */
final class References {
    private static final Pattern PERIOD =
            Pattern.compile("\\]\\(value:(?<id>[a-z0-9][a-z0-9-]*)/(?<period>[^)\\s]+)\\)");

    private References() {}

    /** {@return the references to periods that a text holds, as {@code open-rate/2025}} */
    static List<String> toPeriods(String prose) {
        return PERIOD.matcher(prose)
                .results()
                .map(found -> found.group(1) + "/" + found.group(2))
                .distinct()
                .toList();
    }

    /** Lets references to a past figure follow it to its new id. */
    static void rename(JsonNode tree, Map<String, String> renamed) {
        if (renamed.isEmpty()) {
            return;
        }
        if (tree instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                rename(entry.getValue(), renamed);
                if (entry.getValue().isString()) {
                    entry.setValue(object.stringNode(renamed(entry.getValue().stringValue(), renamed)));
                }
            });
        } else if (tree instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                rename(array.get(i), renamed);
                if (array.get(i).isString()) {
                    array.set(i, array.stringNode(renamed(array.get(i).stringValue(), renamed)));
                }
            }
        }
    }

    private static String renamed(String prose, Map<String, String> renamed) {
        Matcher found = PERIOD.matcher(prose);
        StringBuilder result = new StringBuilder();
        while (found.find()) {
            String id = renamed.getOrDefault(found.group("id"), found.group("id"));
            found.appendReplacement(
                    result, Matcher.quoteReplacement("](value:" + id + "/" + found.group("period") + ")"));
        }
        return found.appendTail(result).toString();
    }
}
