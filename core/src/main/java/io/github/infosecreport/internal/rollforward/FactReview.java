package io.github.infosecreport.internal.rollforward;

import static io.github.infosecreport.rollforward.ReviewReason.ABSENCE;

import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Points at facts as a whole, and at what was left out. */
final class FactReview {
    private FactReview() {}

    static void apply(Draft draft) {
        for (ItemKey item : ItemKey.values()) {
            String pointer = ItemPieces.pointer(item);
            draft.object(pointer).ifPresent(object -> facts(object, pointer, FactTreatments.of(item), draft));
        }
        for (ChapterKey chapter : ChapterKey.values()) {
            if (!chapter.isItem()) {
                absence("/" + chapter.key(), draft);
            }
        }
    }

    private static void facts(ObjectNode item, String pointer, Map<String, FactTreatment> treatments, Draft draft) {
        absence(pointer, draft);
        treatments.forEach((fact, treatment) -> treatment
                .reason()
                .filter(reason -> item.has(fact))
                .ifPresent(reason -> draft.mark(pointer + "/" + fact, reason)));
    }

    private static void absence(String pointer, Draft draft) {
        draft.object(pointer + "/absence").ifPresent(absence -> draft.mark(pointer + "/absence", ABSENCE));
    }
}
