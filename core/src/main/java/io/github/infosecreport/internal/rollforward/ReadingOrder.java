package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.rollforward.Review;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Where values stand in a tree: first the outer, then the inner, from top to bottom. */
final class ReadingOrder {
    private final Map<String, Integer> places = new HashMap<>();

    private ReadingOrder() {}

    static ReadingOrder of(JsonNode tree) {
        ReadingOrder order = new ReadingOrder();
        order.visit(tree, "");
        return order;
    }

    private void visit(JsonNode node, String pointer) {
        places.put(pointer, places.size());
        int index = 0;
        for (JsonNode element : node.isArray() ? node : List.<JsonNode>of()) {
            visit(element, pointer + "/" + index++);
        }
        node.properties().forEach(entry -> visit(entry.getValue(), pointer + "/" + entry.getKey()));
    }

    List<Review> sorted(List<Review> reviews) {
        return reviews.stream()
                .sorted(Comparator.comparing((Review review) -> place(review.pointer()))
                        .thenComparing(Review::reason))
                .toList();
    }

    private int place(String pointer) {
        Integer place = places.get(pointer);
        if (place == null) {
            throw new IllegalStateException("nothing stands at " + pointer);
        }
        return place;
    }
}
