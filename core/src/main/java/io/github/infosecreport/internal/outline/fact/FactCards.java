package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.KeyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws facts one below the other: the name of each, then its other attributes with their labels. */
final class FactCards {
    private FactCards() {}

    /** {@return the blocks} */
    static <T> List<Block> draw(Shape<T> shape, List<Fact<T>> facts, Drawing drawing) {
        Optional<Attribute<T>> only = onlyAttribute(shape);
        if (only.isPresent()) {
            return List.of(new Block.KeyValues(facts.stream()
                    .map(fact -> new KeyValue(
                            "",
                            shape.name(fact.value(), fact.pointer(), drawing),
                            only.get().value().blocks(fact.value(), only.get().below(fact.pointer()), drawing)))
                    .toList()));
        }
        List<Block> blocks = new ArrayList<>();
        for (Fact<T> fact : facts) {
            List<Inline> name = shape.name(fact.value(), fact.pointer(), drawing);
            if (!name.isEmpty()) {
                blocks.add(new Block.Paragraph(List.of(new Inline.Strong(name))));
            }
            blocks.addAll(entries(shape, fact, drawing));
        }
        return blocks;
    }

    /** A type whose facts have a name and one thing to say of it needs no label for that. */
    private static <T> Optional<Attribute<T>> onlyAttribute(Shape<T> shape) {
        return shape.head().isPresent() && shape.attributes().size() == 2
                ? shape.attributes().stream()
                        .filter(attribute -> !shape.isHead(attribute))
                        .findFirst()
                : Optional.empty();
    }

    /** {@return a single fact as entries, its name among them} */
    static <T> List<Block> single(Shape<T> shape, Fact<T> fact, Drawing drawing) {
        return entries(new Shape<>(shape.type(), shape.id(), Optional.empty(), shape.attributes()), fact, drawing);
    }

    /** {@return the attributes of a fact with their labels, but for the one that names it; no block if there are none} */
    static <T> List<Block> entries(Shape<T> shape, Fact<T> fact, Drawing drawing) {
        List<KeyValue> entries = new ArrayList<>();
        for (Attribute<T> attribute : shape.attributes()) {
            if (!shape.isHead(attribute) && attribute.value().isIn(fact.value())) {
                entries.add(new KeyValue(
                        "",
                        Values.made(drawing.label(attribute.label())),
                        attribute.value().blocks(fact.value(), attribute.below(fact.pointer()), drawing)));
            }
        }
        return entries.isEmpty() ? List.of() : List.of(new Block.KeyValues(entries));
    }
}
