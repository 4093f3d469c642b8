package io.github.infosecreport.internal.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What an item hides: each name is the id of an exhibit of the author's, or an attribute that holds text or facts. A name
 * that is both hides both, for what is hidden once too often can be told from the printed report and what is printed by
 * mistake cannot be called back; but {@code text} hides the item's text only where no exhibit bears that id.
 *
 * @param names the names, in the author's order
 */
record HiddenNames(List<String> names) {
    private static final String HIDDEN = "hidden";
    private static final String EXHIBITS = "exhibits";
    private static final String TEXT = "text";

    /** Attributes that hold neither text nor facts. */
    private static final Set<String> NO_CONTENT = Set.of("absence", EXHIBITS, HIDDEN);

    /** Takes the names from an item; empty if it hides nothing, or is none. */
    static Optional<HiddenNames> takeFrom(ObjectNode item) {
        return Optional.ofNullable(item.remove(HIDDEN))
                .map(names -> new HiddenNames(
                        names.valueStream().map(JsonNode::stringValue).toList()));
    }

    /** Drops what is hidden. */
    void dropFrom(ObjectNode item) {
        item.remove(attributesOf(item));
        if (item.get(EXHIBITS) instanceof ArrayNode exhibits) {
            exhibits.removeIf(exhibit -> names.contains(id(exhibit)));
        }
    }

    /** Drops all but the text and facts that are hidden. {@return the item} */
    ObjectNode retainIn(ObjectNode item) {
        return item.retain(attributesOf(item));
    }

    /** {@return the indexes of names that the item has nothing of} */
    List<Integer> inVain(ObjectNode item) {
        List<String> attributes = attributesOf(item);
        List<Integer> indexes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!attributes.contains(names.get(i)) && !hasExhibit(item, names.get(i))) {
                indexes.add(i);
            }
        }
        return indexes;
    }

    private List<String> attributesOf(ObjectNode item) {
        return names.stream()
                .filter(item::has)
                .filter(name -> !NO_CONTENT.contains(name))
                .filter(name -> !name.equals(TEXT) || !hasExhibit(item, TEXT))
                .toList();
    }

    private static boolean hasExhibit(ObjectNode item, String id) {
        return item.path(EXHIBITS).valueStream().anyMatch(exhibit -> id(exhibit).equals(id));
    }

    private static String id(JsonNode exhibit) {
        return exhibit.path("id").asString();
    }
}
