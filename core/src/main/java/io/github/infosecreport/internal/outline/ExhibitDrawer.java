package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.Fact;
import io.github.infosecreport.internal.outline.fact.Piece;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.Exhibit;
import io.github.infosecreport.model.common.ExhibitEntry;
import io.github.infosecreport.model.common.ExhibitImage;
import io.github.infosecreport.model.common.ExhibitTable;
import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.ContainerKind;
import io.github.infosecreport.outline.ExhibitLabel;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.KeyValue;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReferenceKind;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.outline.TableCell;
import io.github.infosecreport.outline.Unresolved;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Draws exhibits and counts tables and figures: the one place that labels them. */
final class ExhibitDrawer {
    private final Pass pass;
    private final Material material;
    private final Set<String> drawn = new HashSet<>();
    private int tables;
    private int figures;

    ExhibitDrawer(Pass pass, Material material) {
        this.pass = pass;
        this.material = material;
    }

    boolean isDrawn(Shelf.Shelved shelved) {
        return drawn.contains(shelved.anchor());
    }

    Block.Exhibit draw(Shelf.Shelved shelved, boolean isHeaded) {
        drawn.add(shelved.anchor());
        Desk desk = new Desk(pass, material, shelved.owner(), 2, true);
        return shelved.listing()
                .map(listing -> facts(shelved, listing, isHeaded, desk))
                .or(() -> shelved.exhibit().map(exhibit -> own(shelved, exhibit, desk)))
                .orElseThrow();
    }

    private Block.Exhibit facts(Shelf.Shelved shelved, Piece.Listing listing, boolean isHeaded, Desk desk) {
        List<Inline> caption = List.of(Inline.Text.generated(desk.label(listing.label())));
        Piece.Drawn content = listing.content().apply(desk);
        boolean isTable = content.body().stream().anyMatch(Block.Table.class::isInstance);
        Optional<ExhibitLabel> label = label(content.picture().isPresent(), isTable);
        learn(shelved.anchor(), label, caption);
        return new Block.Exhibit(
                shelved.id(),
                shelved.anchor(),
                label,
                isHeaded && label.isEmpty() ? List.of() : caption,
                content.picture(),
                content.body(),
                listing.pointer());
    }

    private Block.Exhibit own(Shelf.Shelved shelved, Fact<Exhibit> fact, Desk desk) {
        Exhibit exhibit = fact.value();
        String pointer = fact.pointer();
        Optional<Picture> picture = exhibit.getImage().map(image -> image(image, pointer + "/image"));
        boolean isFigure =
                exhibit.getImage().filter(image -> !image.isDecorative()).isPresent();
        List<Inline> caption = exhibit.getCaption()
                .map(prose -> desk.apart().inlines(pointer + "/caption", prose))
                .orElse(List.of());
        Optional<ExhibitLabel> numbered = exhibit.getNumbered().orElse(true)
                ? label(isFigure, exhibit.getTable().isPresent())
                : Optional.empty();
        Optional<ExhibitLabel> label = numbered.or(() -> labelForWantOfACaption(shelved, caption, picture.isPresent()));
        List<Block> body = new ArrayList<>();
        exhibit.getTable().ifPresent(table -> body.add(table(table, pointer + "/table", desk)));
        if (!exhibit.getKeyValues().isEmpty()) {
            body.add(keyValues(Fact.list(pointer + "/keyValues", exhibit.getKeyValues()), desk));
        }
        exhibit.getNote()
                .ifPresent(note -> body.add(new Block.Container(
                        ContainerKind.NOTE, List.of(new Block.Paragraph(desk.inlines(pointer + "/note", note))))));
        learn(shelved.anchor(), label, caption);
        return new Block.Exhibit(shelved.id(), shelved.anchor(), label, caption, picture, body, pointer);
    }

    private Picture image(ExhibitImage image, String pointer) {
        Optional<Asset> asset = material.asset(image.getSrc());
        if (asset.isEmpty()) {
            pass.unresolved(
                    Unresolved.Kind.IMAGE,
                    image.getSrc(),
                    new SourceRange(pointer + "/src", 0, image.getSrc().length()));
        }
        return new Picture.Image(asset, image.getAlt().orElse(""), image.isDecorative());
    }

    private static Block.Table table(ExhibitTable table, String pointer, Desk desk) {
        List<List<TableCell>> rows = new ArrayList<>();
        for (Fact<List<Cell>> row : Fact.<List<Cell>>list(pointer + "/rows", table.getRows())) {
            rows.add(Fact.<Cell>list(row.pointer(), row.value()).stream()
                    .map(cell -> cell(cell, desk))
                    .toList());
        }
        int header = Math.min(table.getHeader().orElse(1), rows.size());
        return new Block.Table(header, table.getHeaderColumns().orElse(0), rows);
    }

    private static TableCell cell(Fact<Cell> fact, Desk desk) {
        Cell cell = fact.value();
        // A cell that spans nothing is written as its text alone.
        boolean plain = cell.getRowSpan() == 1 && cell.getColSpan() == 1;
        String pointer = plain ? fact.pointer() : fact.pointer() + "/text";
        return new TableCell(
                desk.inlines(pointer, cell.getText()), cell.getRowSpan(), cell.getColSpan(), TableCell.Alignment.START);
    }

    private static Block.KeyValues keyValues(List<Fact<ExhibitEntry>> entries, Desk desk) {
        return new Block.KeyValues(entries.stream()
                .map(entry -> new KeyValue(
                        "",
                        desk.inlines(entry.pointer() + "/term", entry.value().getTerm()),
                        desk.blocks(entry.pointer() + "/value", entry.value().getValue())))
                .toList());
    }

    /** What the text refers to has a number if it has no caption by which it could be named. */
    private Optional<ExhibitLabel> labelForWantOfACaption(
            Shelf.Shelved shelved, List<Inline> caption, boolean isPicture) {
        return pass.isReferredTo(shelved) && PlainText.title(caption).isBlank()
                ? label(isPicture, true)
                : Optional.empty();
    }

    private Optional<ExhibitLabel> label(boolean isFigure, boolean isTable) {
        if (isFigure) {
            return Optional.of(label(ReferenceKind.FIGURE, "document.figure", ++figures));
        }
        return isTable ? Optional.of(label(ReferenceKind.TABLE, "document.table", ++tables)) : Optional.empty();
    }

    private ExhibitLabel label(ReferenceKind kind, String key, int number) {
        return new ExhibitLabel(
                kind, number, material.labels().label(key) + material.writing().beforeNumber() + number);
    }

    private void learn(String anchor, Optional<ExhibitLabel> label, List<Inline> caption) {
        pass.learn(label.map(given -> Register.Entry.of(anchor, given.kind(), given.text()))
                .orElseGet(() -> Register.Entry.of(
                        anchor, ReferenceKind.EXHIBIT, material.writing().quoted(PlainText.title(caption)))));
    }
}
