package io.github.infosecreport.internal.rollforward;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Makes ids that no fact of a report bears. */
final class FreshId {
    private FreshId() {}

    static String of(String wanted, JsonNode tree) {
        Set<String> taken = new HashSet<>();
        for (String key : List.of("id", "section")) {
            tree.findValues(key).forEach(id -> taken.add(id.asString("")));
        }
        String id = wanted;
        for (int i = 2; taken.contains(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
