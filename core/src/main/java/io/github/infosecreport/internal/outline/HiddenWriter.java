package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.internal.outline.fact.Piece;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.List;

/** Writes what the items of a report hide, in the order of the standard: for rules, never for readers. */
final class HiddenWriter {
    private final Pass pass;
    private final Material material;
    private final InformationSecurityReport hidden;
    private final Hidden exhibits;

    /**
     * Prepares to write.
     *
     * @param material the report with nothing hidden
     * @param hidden the texts and facts that are hidden
     * @param exhibits the exhibits that are hidden
     */
    HiddenWriter(Pass pass, Material material, InformationSecurityReport hidden, Hidden exhibits) {
        this.pass = pass;
        this.material = material;
        this.hidden = hidden;
        this.exhibits = exhibits;
    }

    List<Block> write() {
        List<Block> blocks = new ArrayList<>();
        ItemPieces pieces = new ItemPieces(hidden, material.facts());
        for (ItemKey item : ItemKey.values()) {
            String pointer = ItemPieces.pointer(item);
            Desk desk = new Desk(pass, material, item.key(), 2, true);
            hidden.item(item)
                    .flatMap(ReportItem::getText)
                    .ifPresent(text -> blocks.addAll(desk.blocks(pointer + "/text", text)));
            pieces.of(item).forEach(piece -> blocks.addAll(piece(item, piece, desk)));
            material.shelf().of(item.key()).stream()
                    .filter(shelved -> shelved.exhibit().isPresent() && !exhibits.shows(pointer, shelved.id()))
                    .forEach(shelved -> blocks.add(pass.draw(shelved, false)));
        }
        return blocks;
    }

    private List<Block> piece(ItemKey item, Piece piece, Desk desk) {
        if (piece instanceof Piece.Section section) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block.Paragraph(section.heading().apply(desk)));
            blocks.addAll(section.content().apply(desk));
            return blocks;
        }
        if (piece instanceof Piece.Listing listing) {
            return List.of(pass.draw(Shelf.facts(item, listing), false));
        }
        return piece instanceof Piece.Loose loose ? loose.content().apply(desk) : List.of();
    }
}
