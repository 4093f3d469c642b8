package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.figure.Figure;
import io.github.infosecreport.internal.comparison.text.Passage;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Attribute;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes the shapes of elements that have no id. */
final class Shapes {
    private final Side before;
    private final Side after;

    Shapes(Side before, Side after) {
        this.before = before;
        this.after = after;
    }

    List<Shape> before(List<Node> elements) {
        return elements.stream().map(element -> shape(element, before)).toList();
    }

    List<Shape> after(List<Node> elements) {
        return elements.stream().map(element -> shape(element, after)).toList();
    }

    private Shape shape(Node element, Side side) {
        Set<String> tokens = new HashSet<>();
        double length = add(element, side, tokens);
        return new Shape(element.getClass().getSimpleName(), tokens, length, false);
    }

    /** Adds what an element says that does not depend on the language; returns how much the rest says. */
    private double add(Node node, Side side, Set<String> tokens) {
        if (node instanceof Branch branch) {
            return branch.attributes().values().stream()
                    .map(Attribute::value)
                    .mapToDouble(value -> add(value, side, tokens))
                    .sum();
        }
        if (node instanceof Listing listing) {
            return listing.elements().stream()
                    .mapToDouble(value -> add(value, side, tokens))
                    .sum();
        }
        Leaf leaf = (Leaf) node;
        return switch (leaf.kind()) {
            case PROSE, LINE, NAME, GRADE, ADDRESS -> text(leaf, side, tokens);
            case UNIT -> 0;
            case NUMBER -> {
                tokens.add(
                        leaf.number().orElseThrow().value().stripTrailingZeros().toPlainString());
                yield 0;
            }
            case DATE, CHOICE, CODE, WEB, LINK -> {
                tokens.add(leaf.text());
                yield 0;
            }
        };
    }

    private static double text(Leaf leaf, Side side, Set<String> tokens) {
        References.in(leaf.text()).forEach(tokens::add);
        double length = 0;
        for (Passage passage : side.passages(leaf)) {
            for (Figure figure : side.figures().in(passage.text())) {
                Shape.token(figure).ifPresent(tokens::add);
            }
            length += Lengths.of(passage.text());
        }
        return length;
    }
}
