package io.github.infosecreport.internal.outline.plan;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Orders a report's places. */
public final class Plan {
    private final Set<ChapterKey> namedChapters = EnumSet.noneOf(ChapterKey.class);
    private final Set<ItemKey> namedItems = EnumSet.noneOf(ItemKey.class);

    private Plan() {}

    /**
     * Orders a report's places. What the structure names stands where it names it; the rest keeps the standard's place,
     * behind what precedes it in the standard and the sections that the author put behind that.
     *
     * @param report the report
     * @return the places at the top, in order; whether anything stands there is not asked
     */
    public static List<Place> of(InformationSecurityReport report) {
        Plan plan = new Plan();
        plan.note(report.getStructure());
        List<Place> named = plan.places(report.getStructure(), "/structure");
        return Order.merge(
                named,
                Arrays.stream(ChapterKey.values()).map(Slot::of).toList(),
                slot -> plan.isFree(slot) ? Optional.of(plan.standard(slot)) : Optional.empty());
    }

    private void note(List<StructureEntry> entries) {
        for (StructureEntry entry : entries) {
            entry.getChapter().ifPresent(namedChapters::add);
            entry.getItem().ifPresent(namedItems::add);
            note(entry.getSections());
        }
    }

    private List<Place> places(List<StructureEntry> entries, String pointer) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            places.add(place(entries.get(i), pointer + "/" + i));
        }
        return places;
    }

    private Place place(StructureEntry entry, String pointer) {
        Optional<ChapterKey> chapter = entry.getChapter()
                .or(() -> entry.getItem().map(ItemKey::chapter).filter(ChapterKey::isItem));
        Optional<ItemKey> item =
                entry.getItem().or(() -> chapter.filter(ChapterKey::isItem).map(Plan::asItem));
        List<Place> named = places(entry.getSections(), pointer + "/sections");
        List<Place> below = chapter.isPresent() && item.isEmpty() ? withUnnamed(chapter.get(), named) : named;
        return new Place(chapter, item, Optional.of(entry), pointer, below);
    }

    private List<Place> withUnnamed(ChapterKey chapter, List<Place> named) {
        return Order.merge(
                named,
                chapter.items().stream().map(Slot::of).toList(),
                slot -> isFree(slot) ? Optional.of(standard(slot)) : Optional.empty());
    }

    private boolean isFree(Slot slot) {
        return slot.chapter().map(chapter -> !namedChapters.contains(chapter)).orElse(true)
                && slot.item().map(item -> !namedItems.contains(item)).orElse(true);
    }

    /** Builds a place that the structure does not name. */
    private Place standard(Slot slot) {
        List<Place> below = slot.item().isPresent()
                ? List.of()
                : slot.chapter().map(chapter -> withUnnamed(chapter, List.of())).orElse(List.of());
        return new Place(slot.chapter(), slot.item(), Optional.empty(), "", below);
    }

    static ItemKey asItem(ChapterKey chapter) {
        return chapter.items().get(0);
    }
}
