package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.outline.fact.ItemPieces;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.HashSet;
import java.util.Set;

/** The exhibits that the items of a report hide; hidden facts are no part of the public report in the first place. */
final class Hidden {
    private final Set<String> pointers = new HashSet<>();
    private final Set<String> ids = new HashSet<>();

    private Hidden() {}

    /** {@return what a report hides} */
    static Hidden of(InformationSecurityReport report) {
        Hidden hidden = new Hidden();
        report.items().forEach(item -> item.getHidden().forEach(id -> {
            hidden.ids.add(id);
            hidden.pointers.add(ItemPieces.pointer(item.itemKey()) + "/" + id);
        }));
        return hidden;
    }

    /** {@return what a report hides that shows everything} */
    static Hidden nothing() {
        return new Hidden();
    }

    /** {@return whether some item hides an exhibit of that id} */
    boolean names(String id) {
        return ids.contains(id);
    }

    boolean shows(String itemPointer, String exhibit) {
        return !pointers.contains(itemPointer + "/" + exhibit);
    }
}
