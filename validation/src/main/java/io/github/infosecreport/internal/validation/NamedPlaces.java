package io.github.infosecreport.internal.validation;

import io.github.infosecreport.outline.HeadingName;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.CheckedReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What each id of the author's could mean: chapters and items that the report has, lists of facts, facts, exhibits and
 * sections, and headings inside prose.
 *
 * @param byId the places that bear an id, in that order
 */
public record NamedPlaces(Map<String, List<Place>> byId) {
    /** Lists of items that hold no facts, so that nothing refers to them. */
    private static final Set<String> NO_FACTS = Set.of("exhibits", "hidden", "internalNotes");

    private static final String EXHIBITS = "/exhibits/";

    /**
     * A place.
     *
     * @param pointer JSON Pointer of the value, or of what a key names
     * @param range the id in the prose, for headings
     * @param line the line of the prose in which it stands, from 1; 0 for others
     */
    public record Place(String pointer, Optional<SourceRange> range, int line) {
        /** {@return how the place is told in Japanese} */
        public String ja() {
            return line == 0 ? pointer : pointer + "の" + line + "行目";
        }

        /** {@return how the place is told in English} */
        public String en() {
            return line == 0 ? pointer : pointer + " line " + line;
        }
    }

    /**
     * Gathers the places of the ids that a report's author gave.
     *
     * @param checked the report
     * @return its named places
     */
    public static NamedPlaces of(CheckedReport checked) {
        ReportTree tree = ReportTree.of(checked.report());
        Map<String, List<Place>> byId = new LinkedHashMap<>();
        tree.strings().forEach((pointer, value) -> {
            // The report's own id and that of the report before it name reports.
            boolean isFact = pointer.endsWith("/id") && pointer.indexOf('/', 1) > 0 && !pointer.startsWith("/previous");
            if (isFact || pointer.endsWith("/section")) {
                List<Place> places = byId.computeIfAbsent(value, id -> new ArrayList<>());
                int exhibits = pointer.lastIndexOf(EXHIBITS);
                if (exhibits > 0) {
                    list(tree, pointer.substring(0, exhibits), value).forEach(place -> places.add(0, place));
                }
                places.add(new Place(pointer, Optional.empty(), 0));
            }
        });
        for (HeadingName name : checked.outline().names()) {
            List<Place> places = byId.computeIfAbsent(name.id(), id -> new ArrayList<>(lists(tree, id)));
            places.add(heading(tree, name));
        }
        byId.forEach((id, places) -> places.addAll(0, keys(tree, id)));
        return new NamedPlaces(byId);
    }

    private static Place heading(ReportTree tree, HeadingName name) {
        String prose = tree.strings().getOrDefault(name.where().pointer(), "");
        int end = Math.min(name.where().start(), prose.length());
        int line = 1 + (int) prose.substring(0, end).lines().skip(1).count();
        return new Place(name.where().pointer(), Optional.of(name.where()), line);
    }

    private static List<Place> lists(ReportTree tree, String id) {
        return Stream.of(ItemKey.values())
                .flatMap(item -> list(tree, ItemPaths.of(item), id))
                .toList();
    }

    private static Stream<Place> list(ReportTree tree, String item, String id) {
        String pointer = item + "/" + id;
        return !NO_FACTS.contains(id) && tree.root().at(pointer).isArray() ? Stream.of(at(pointer)) : Stream.empty();
    }

    private static List<Place> keys(ReportTree tree, String id) {
        Stream<String> chapters = Stream.of(ChapterKey.values())
                .filter(chapter -> chapter.key().equals(id))
                .map(chapter -> "/" + chapter.key());
        Stream<String> items = Stream.of(ItemKey.values())
                .filter(item -> item.key().equals(id))
                .map(ItemPaths::of);
        return Stream.concat(chapters, items)
                .distinct()
                .filter(pointer -> !tree.root().at(pointer).isMissingNode())
                .map(NamedPlaces::at)
                .toList();
    }

    private static Place at(String pointer) {
        return new Place(pointer, Optional.empty(), 0);
    }
}
