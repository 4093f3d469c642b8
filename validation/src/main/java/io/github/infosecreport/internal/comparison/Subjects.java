package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.internal.comparison.tree.LeafKind;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;

/** Names what a value is. */
final class Subjects {
    private Subjects() {}

    static DifferenceSubject of(Node node) {
        if (node instanceof Leaf leaf) {
            return of(leaf.kind());
        }
        return node instanceof Branch branch ? of(branch.type()) : DifferenceSubject.TEXT;
    }

    static DifferenceSubject of(LeafKind kind) {
        return switch (kind) {
            case PROSE, LINE, NAME, ADDRESS -> DifferenceSubject.TEXT;
            case GRADE, CHOICE -> DifferenceSubject.CHOICE;
            case CODE, WEB, LINK -> DifferenceSubject.IDENTIFIER;
            case UNIT -> DifferenceSubject.UNIT;
            case NUMBER -> DifferenceSubject.FIGURE;
            case DATE -> DifferenceSubject.DATE;
        };
    }

    private static DifferenceSubject of(String type) {
        if (type.startsWith("item.") || type.startsWith("chapter.")) {
            return DifferenceSubject.ITEM;
        }
        return switch (type) {
            case "observation" -> DifferenceSubject.RESULT;
            case "certification" -> DifferenceSubject.CERTIFICATION;
            case "body" -> DifferenceSubject.BODY;
            default -> type.endsWith("-target") ? DifferenceSubject.TARGET : DifferenceSubject.ENTRY;
        };
    }
}
