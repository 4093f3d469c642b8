package io.github.infosecreport.internal.outline.plan;

import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.Optional;

/**
 * A place in the report: a chapter, an item or a section of the author's own, with what stands below it.
 *
 * @param chapter the chapter that stands here
 * @param item the item that stands here; chapters that are items have both
 * @param entry what the author's structure says of it
 * @param pointer where the structure says so; empty without an entry
 * @param below the places below it, in order
 */
public record Place(
        Optional<ChapterKey> chapter,
        Optional<ItemKey> item,
        Optional<StructureEntry> entry,
        String pointer,
        List<Place> below) {
    /** The word that lets content stand without a heading of its own. */
    private static final String NO_HEADING = "none";

    /** {@return whether it stands directly under the heading above it} */
    public boolean isHeadless() {
        return entry.flatMap(StructureEntry::getHeading)
                .filter(heading -> heading.source().equals(NO_HEADING))
                .isPresent();
    }
}
