package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.internal.outline.fact.Piece;
import io.github.infosecreport.internal.outline.plan.Place;
import io.github.infosecreport.model.Numbering;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the places of a report, each with its heading, text, facts and exhibits; what is empty leaves no trace. */
final class PlaceWriter {
    private final Pass pass;
    private final Material material;
    private final List<Block> blocks = new ArrayList<>();

    PlaceWriter(Pass pass, Material material) {
        this.pass = pass;
        this.material = material;
    }

    List<Block> write() {
        material.places().forEach(place -> write(place, 1, ""));
        return blocks;
    }

    private void write(Place place, int usualLevel, String above) {
        if (!isPrinted(place)) {
            return;
        }
        String id = id(place);
        int level = place.entry().flatMap(StructureEntry::getLevel).orElse(usualLevel);
        Desk desk = new Desk(pass, material, Shelf.owner(place), level, false);
        Optional<List<Inline>> heading = heading(place, desk);
        if (heading.isPresent()) {
            Numbering numbering =
                    place.entry().flatMap(StructureEntry::getNumbering).orElse(Numbering.AUTO);
            blocks.add(pass.heading(level, numbering, heading.get(), id, place.item(), pointer(place)));
        } else {
            pass.alias(id, above);
            level--;
            desk = new Desk(pass, material, Shelf.owner(place), level, false);
        }
        content(place, desk);
        String here = heading.isPresent() ? id : above;
        for (Place below : place.below()) {
            write(below, level + 1, here);
        }
    }

    private void content(Place place, Desk desk) {
        place.entry()
                .flatMap(StructureEntry::getText)
                .ifPresent(text -> blocks.addAll(desk.blocks(place.pointer() + "/text", text)));
        absence(place)
                .ifPresent(statement -> blocks.add(
                        new Block.Paragraph(desk.inlines(pointer(place) + "/absence/statement", statement))));
        place.item().ifPresent(item -> item(item, desk));
        pass.waiting(material.shelf().of(desk.owner())).forEach(shelved -> blocks.add(pass.draw(shelved, false)));
    }

    private void item(ItemKey key, Desk desk) {
        material.report()
                .item(key)
                .flatMap(ReportItem::getText)
                .ifPresent(text -> blocks.addAll(desk.blocks(ItemPieces.pointer(key) + "/text", text)));
        for (Piece piece : material.pieces(key)) {
            if (piece instanceof Piece.Section section) {
                String id = section.names().keySet().stream()
                        .findFirst()
                        .orElse(key.key() + "-" + lastName(section.pointer()));
                heading(desk, section.heading().apply(desk.apart()), id, section.pointer());
                blocks.addAll(section.content().apply(new Desk(pass, material, desk.owner(), desk.level() + 1, false)));
            } else if (piece instanceof Piece.Loose loose) {
                blocks.addAll(loose.content().apply(desk.inFacts()));
            } else if (piece instanceof Piece.Listing listing) {
                listing(key, listing, desk);
            }
        }
    }

    /** Behind a section, a list of facts needs a heading of its own, or it would seem to belong to that section. */
    private void listing(ItemKey key, Piece.Listing listing, Desk desk) {
        List<Shelf.Shelved> waiting = pass.waiting(material.shelf().of(desk.owner()).stream()
                .filter(shelved -> shelved.listing().filter(listing::equals).isPresent())
                .toList());
        if (waiting.isEmpty()) {
            return;
        }
        boolean isHeaded = lastHeadingLevel() > desk.level();
        if (isHeaded) {
            String id = key.key() + "-" + lastName(listing.pointer()) + "-heading";
            heading(desk, List.of(Inline.Text.generated(desk.label(listing.label()))), id, listing.pointer());
        }
        waiting.forEach(shelved -> blocks.add(pass.draw(shelved, isHeaded)));
    }

    private int lastHeadingLevel() {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                return heading.level();
            }
        }
        return 0;
    }

    private void heading(Desk desk, List<Inline> content, String id, String pointer) {
        blocks.add(pass.heading(desk.level() + 1, Numbering.AUTO, content, id, Optional.empty(), pointer));
    }

    private static String lastName(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }

    /** Returns the heading of a place; empty where its author lets it stand without one. */
    private Optional<List<Inline>> heading(Place place, Desk desk) {
        if (place.isHeadless()) {
            return Optional.empty();
        }
        Optional<InlineProse> own = place.entry().flatMap(StructureEntry::getHeading);
        if (own.isPresent()) {
            return own.map(heading -> desk.apart().inlines(place.pointer() + "/heading", heading));
        }
        return place.item()
                .map(item -> material.labels().title(item))
                .or(() -> place.chapter().map(chapter -> material.labels().title(chapter)))
                .map(title -> List.of(Inline.Text.generated(title)));
    }

    private boolean isPrinted(Place place) {
        boolean hasText = place.entry()
                .filter(entry -> entry.getSection().isPresent()
                        || entry.getText().isPresent()
                        || !entry.getExhibits().isEmpty())
                .isPresent();
        return hasText
                || absence(place).isPresent()
                || place.item().filter(this::hasContent).isPresent()
                || place.below().stream().anyMatch(this::isPrinted);
    }

    private boolean hasContent(ItemKey item) {
        return !material.pieces(item).isEmpty()
                || !material.shelf().of(item.key()).isEmpty()
                || material.report().item(item).flatMap(ReportItem::getText).isPresent();
    }

    private Optional<InlineProse> absence(Place place) {
        Optional<Absence> absence = place.item()
                .map(item -> material.report().item(item).flatMap(ReportItem::getAbsence))
                .orElseGet(() -> place.chapter().flatMap(this::chapter).flatMap(ReportChapter::getAbsence));
        return absence.flatMap(Absence::getStatement);
    }

    private Optional<ReportChapter> chapter(ChapterKey key) {
        return material.report().chapters().stream()
                .filter(chapter -> chapter.chapterKey() == key)
                .findFirst();
    }

    private static String id(Place place) {
        return place.item()
                .map(ItemKey::key)
                .or(() -> place.chapter().map(ChapterKey::key))
                .or(() -> place.entry().flatMap(StructureEntry::getSection))
                .orElse("");
    }

    private static String pointer(Place place) {
        return place.item()
                .map(ItemPieces::pointer)
                .or(() -> place.chapter().map(chapter -> "/" + chapter.key()))
                .orElse(place.pointer());
    }
}
