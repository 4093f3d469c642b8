package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.rollforward.Review;
import io.github.infosecreport.rollforward.ReviewReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The draft while it is made.
 *
 * @param tree its JSON form
 * @param lastId id of last year's report
 * @param language its language
 * @param year the time that last year's report covers
 * @param reviews what was found so far, in no order
 */
record Draft(ObjectNode tree, String lastId, EditionLanguage language, ReportingYear year, List<Review> reviews) {
    Draft(ObjectNode tree, String lastId, EditionLanguage language, ReportingYear year) {
        this(tree, lastId, language, year, new ArrayList<>());
    }

    void mark(String pointer, ReviewReason reason, Object... arguments) {
        reviews.add(new Review(
                pointer, reason, Stream.of(arguments).map(String::valueOf).toList()));
    }

    /** {@return what stands for content still to be written, in the language of the edition} */
    String placeholder() {
        return language == EditionLanguage.JA ? "〇〇" : "TBD";
    }

    Optional<ObjectNode> object(String pointer) {
        return tree.at(pointer) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
    }

    /** Does something with each object of a list, and with its pointer. */
    void each(String list, BiConsumer<ObjectNode, String> action) {
        each(tree.at(list), list, action);
    }

    static void each(JsonNode list, String pointer, BiConsumer<ObjectNode, String> action) {
        int index = 0;
        for (JsonNode element : list) {
            String child = pointer + "/" + index++;
            if (element instanceof ObjectNode object) {
                action.accept(object, child);
            }
        }
    }

    static Optional<String> text(JsonNode node, String key) {
        return node.path(key).isString() ? Optional.of(node.path(key).stringValue()) : Optional.empty();
    }
}
