package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.Teller.Has;
import io.github.infosecreport.internal.comparison.text.Passage;
import io.github.infosecreport.internal.comparison.tree.LeafKind;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Attribute;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import io.github.infosecreport.standard.BilingualText;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says in a line what a value is. */
final class Descriptions {
    private Descriptions() {}

    static Has of(Node node, Side side) {
        return Has.of(text(node, side));
    }

    private static BilingualText text(Node node, Side side) {
        if (node instanceof Leaf leaf) {
            boolean isProse = leaf.kind() == LeafKind.PROSE || leaf.kind() == LeafKind.LINE;
            Optional<String> passage =
                    side.passages(leaf).stream().map(Passage::text).findFirst();
            return isProse && passage.isPresent()
                    ? both(Excerpts.beginning(passage.get()))
                    : new BilingualText(
                            Excerpts.beginning(leaf.shown().ja()),
                            Excerpts.beginning(leaf.shown().en()));
        }
        // A name tells more than an id; where there is neither, the first thing that is said.
        return first(node, leaf -> leaf.kind() == LeafKind.NAME)
                .or(() -> first(node, Leaf::isText))
                .or(() -> first(node, leaf -> true))
                .map(leaf -> text(leaf, side))
                .orElse(both(""));
    }

    private static BilingualText both(String text) {
        return new BilingualText(text, text);
    }

    private static Optional<Leaf> first(Node node, Predicate<Leaf> wanted) {
        return leaves(node).filter(wanted).findFirst();
    }

    private static Stream<Leaf> leaves(Node node) {
        if (node instanceof Leaf leaf) {
            return Stream.of(leaf);
        }
        return node instanceof Branch branch
                ? branch.attributes().values().stream().map(Attribute::value).flatMap(Descriptions::leaves)
                : ((Listing) node).elements().stream().flatMap(Descriptions::leaves);
    }
}
