package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.Fact;
import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.internal.outline.fact.Piece;
import io.github.infosecreport.internal.outline.plan.Place;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.model.common.Exhibit;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The exhibits of a report, by owner and id: prose takes them from here. */
final class Shelf {
    /**
     * An exhibit on the shelf: facts or the author's own.
     *
     * @param owner who owns it: the key of an item or chapter, or the id of an own section
     * @param id its id; the name of the list for facts
     * @param anchor its anchor in the outline, unique
     * @param listing the facts
     * @param exhibit the author's exhibit with its place
     */
    record Shelved(
            String owner, String id, String anchor, Optional<Piece.Listing> listing, Optional<Fact<Exhibit>> exhibit) {}

    private final Map<String, List<Shelved>> byOwner = new LinkedHashMap<>();
    private final Map<String, Shelved> byAnchor = new LinkedHashMap<>();

    Shelf(InformationSecurityReport report, List<Place> places, Map<ItemKey, List<Piece>> pieces, Hidden hidden) {
        pieces.forEach((item, found) -> found.stream()
                .filter(Piece.Listing.class::isInstance)
                .map(Piece.Listing.class::cast)
                .forEach(listing -> put(facts(item, listing))));
        report.items().forEach(item -> exhibits(item, hidden));
        places.forEach(this::exhibits);
    }

    /** {@return who owns what stands at a place} */
    static String owner(Place place) {
        return place.item()
                .map(ItemKey::key)
                .or(() -> place.chapter().map(ChapterKey::key))
                .or(() -> place.entry().flatMap(StructureEntry::getSection))
                .orElse(place.pointer());
    }

    /** {@return the exhibits of an owner, in the order in which they are printed unless prose places them} */
    List<Shelved> of(String owner) {
        return byOwner.getOrDefault(owner, List.of());
    }

    /**
     * Finds an exhibit.
     *
     * @param owner who asks; its own exhibits come first
     * @param id an id; {@code item/id} where two items have facts of the same name
     * @return the exhibit; empty if there is none, or several and none is the owner's
     */
    Optional<Shelved> find(String owner, String id) {
        Optional<Shelved> own =
                of(owner).stream().filter(shelved -> shelved.id().equals(id)).findFirst();
        if (own.isPresent()) {
            return own;
        }
        int slash = id.indexOf('/');
        Stream<Shelved> others = slash < 0
                ? byAnchor.values().stream().filter(shelved -> shelved.id().equals(id))
                : of(id.substring(0, slash)).stream()
                        .filter(shelved -> shelved.id().equals(id.substring(slash + 1)));
        List<Shelved> found = others.limit(2).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** {@return {@code item/id} for each exhibit of an id that several owners have; empty if one has it, or none} */
    List<String> meanings(String id) {
        List<String> forms = byAnchor.values().stream()
                .filter(shelved -> shelved.id().equals(id))
                .map(shelved -> shelved.owner() + "/" + id)
                .distinct()
                .filter(form -> find("", form).isPresent())
                .toList();
        return forms.size() > 1 ? forms : List.of();
    }

    /** {@return the anchors of all exhibits} */
    Set<String> anchors() {
        return byAnchor.keySet();
    }

    private void put(Shelved shelved) {
        byAnchor.put(shelved.anchor(), shelved);
        byOwner.computeIfAbsent(shelved.owner(), owner -> new ArrayList<>()).add(shelved);
    }

    /** An id that is given twice, or that an item or chapter has, needs an anchor of its own. */
    private String anchor(String id) {
        boolean isKey = Stream.concat(
                        Arrays.stream(ItemKey.values()).map(ItemKey::key),
                        Arrays.stream(ChapterKey.values()).map(ChapterKey::key))
                .anyMatch(id::equals);
        String wanted = isKey ? "exhibit-" + id : id;
        String anchor = wanted;
        for (int i = 2; byAnchor.containsKey(anchor); i++) {
            anchor = wanted + "-" + i;
        }
        return anchor;
    }

    static Shelved facts(ItemKey item, Piece.Listing listing) {
        return new Shelved(item.key(), listing.id(), anchor(item, listing), Optional.of(listing), Optional.empty());
    }

    /** {@return the anchor of the exhibit that shows a list of facts} */
    static String anchor(ItemKey item, Piece.Listing listing) {
        return item.key() + "-" + listing.id().toLowerCase(Locale.ROOT);
    }

    private void exhibits(ReportItem item, Hidden hidden) {
        String pointer = ItemPieces.pointer(item.itemKey());
        Fact.<Exhibit>list(pointer + "/exhibits", item.getExhibits()).stream()
                .filter(exhibit -> hidden.shows(pointer, exhibit.value().getId()))
                .forEach(exhibit -> put(own(item.itemKey().key(), exhibit)));
    }

    private void exhibits(Place place) {
        place.entry().ifPresent(entry -> Fact.<Exhibit>list(place.pointer() + "/exhibits", entry.getExhibits())
                .forEach(exhibit -> put(own(owner(place), exhibit))));
        place.below().forEach(this::exhibits);
    }

    private Shelved own(String owner, Fact<Exhibit> exhibit) {
        String id = exhibit.value().getId();
        return new Shelved(owner, id, anchor(id), Optional.empty(), Optional.of(exhibit));
    }
}
