package io.github.infosecreport.internal.outline.plan;

import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.Optional;

/**
 * A place that the standard foresees.
 *
 * @param chapter the chapter, at the top
 * @param item the item, inside a chapter; chapters that are items have both
 */
record Slot(Optional<ChapterKey> chapter, Optional<ItemKey> item) {
    static Slot of(ChapterKey chapter) {
        return new Slot(
                Optional.of(chapter),
                Optional.of(chapter).filter(ChapterKey::isItem).map(Plan::asItem));
    }

    static Slot of(ItemKey item) {
        return new Slot(Optional.empty(), Optional.of(item));
    }

    /** Returns whether a place is the one that this slot foresees. */
    boolean isAt(Place place) {
        return place.chapter().equals(chapter) && place.item().equals(item);
    }
}
