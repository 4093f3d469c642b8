package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.internal.outline.fact.Piece;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.HashSet;
import java.util.Set;

/** What the items of a report hide: lists of facts and exhibits that stay out of the public report. */
final class Hidden {
    private final Set<String> pointers = new HashSet<>();

    Hidden(InformationSecurityReport report) {
        report.items().forEach(item -> item.getHidden()
                .forEach(id -> pointers.add(ItemPieces.pointer(item.itemKey()) + "/" + id)));
    }

    boolean shows(Piece piece) {
        if (piece instanceof Piece.Section section) {
            return !pointers.contains(section.pointer());
        }
        return !(piece instanceof Piece.Listing listing) || !pointers.contains(listing.pointer());
    }

    boolean shows(String itemPointer, String exhibit) {
        return !pointers.contains(itemPointer + "/" + exhibit);
    }
}
