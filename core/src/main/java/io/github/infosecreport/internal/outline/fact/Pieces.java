package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.internal.outline.fact.Piece.Drawn;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gathers the pieces of one item. What is not set gives no piece. */
final class Pieces {
    private final String item;
    private final String pointer;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * Begins an item.
     *
     * @param item its key, under which the glossary has the labels of its attributes
     * @param pointer where it stands
     */
    Pieces(String item, String pointer) {
        this.item = item;
        this.pointer = pointer;
    }

    List<Piece> build() {
        return List.copyOf(pieces);
    }

    Pieces prose(String name, Optional<Prose> prose) {
        String at = pointer + "/" + name;
        prose.ifPresent(text -> pieces.add(new Piece.Section(
                at,
                Map.of(),
                drawing -> Values.made(drawing.label(label(name))),
                drawing -> drawing.blocks(at, text))));
        return this;
    }

    /** Adds facts as a table, or as cards where a table cannot hold them. */
    <T> Pieces list(String name, Shape<T> shape, List<T> values) {
        return facts(name, shape, Fact.list(pointer + "/" + name, values));
    }

    <T> Pieces cards(String name, Shape<T> shape, List<T> values) {
        return drawn(
                name,
                shape,
                Fact.list(pointer + "/" + name, values),
                (facts, drawing) -> Drawn.of(FactCards.draw(shape, facts, drawing)));
    }

    <T> Pieces facts(String name, Shape<T> shape, List<Fact<T>> values) {
        return drawn(name, shape, values, (facts, drawing) -> Drawn.of(body(shape, facts, drawing)));
    }

    /** Adds facts that are drawn in a way of their own. */
    <T> Pieces drawn(
            String name, Shape<T> shape, List<Fact<T>> facts, BiFunction<List<Fact<T>>, Drawing, Drawn> drawer) {
        return drawn(name, label(name), shape, facts, drawer);
    }

    /** Adds facts that are drawn in a way of their own, under a caption of their own. */
    <T> Pieces drawn(
            String name,
            String caption,
            Shape<T> shape,
            List<Fact<T>> facts,
            BiFunction<List<Fact<T>>, Drawing, Drawn> drawer) {
        if (!facts.isEmpty()) {
            pieces.add(new Piece.Listing(
                    name, pointer + "/" + name, caption, names(shape, facts), drawing -> drawer.apply(facts, drawing)));
        }
        return this;
    }

    /** Adds a single fact as entries. */
    <T> Pieces single(String name, Shape<T> shape, Optional<T> value) {
        value.ifPresent(present -> {
            Fact<T> fact = new Fact<>(pointer + "/" + name, present);
            pieces.add(new Piece.Listing(
                    name,
                    fact.pointer(),
                    label(name),
                    Map.of(),
                    drawing -> Drawn.of(FactCards.single(shape, fact, drawing))));
        });
        return this;
    }

    /** Adds the item's own attributes that are neither prose nor facts. */
    <T> Pieces own(Shape<T> shape, T value) {
        if (shape.attributes().stream().anyMatch(attribute -> attribute.value().isIn(value))) {
            pieces.add(new Piece.Loose(drawing -> FactCards.single(shape, new Fact<>(pointer, value), drawing)));
        }
        return this;
    }

    Pieces lines(String name, List<InlineProse> lines) {
        if (!lines.isEmpty()) {
            String at = pointer + "/" + name;
            pieces.add(new Piece.Section(
                    at,
                    Map.of(),
                    drawing -> Values.made(drawing.label(label(name))),
                    drawing -> List.of(new Block.BulletList(Fact.list(at, lines).stream()
                            .map(line ->
                                    List.<Block>of(new Block.Paragraph(drawing.inlines(line.pointer(), line.value()))))
                            .toList()))));
        }
        return this;
    }

    Pieces add(List<? extends Piece> more) {
        pieces.addAll(more);
        return this;
    }

    /** Draws facts as a table where one can hold them, else one below the other. */
    static <T> List<Block> body(Shape<T> shape, List<Fact<T>> facts, Drawing drawing) {
        return FactTable.of(shape, facts, drawing)
                .map(table -> List.<Block>of(table.draw(facts, drawing)))
                .orElseGet(() -> FactCards.draw(shape, facts, drawing));
    }

    static <T> Map<String, Function<Drawing, List<Inline>>> names(Shape<T> shape, List<Fact<T>> facts) {
        Map<String, Function<Drawing, List<Inline>>> names = new LinkedHashMap<>();
        for (Fact<T> fact : facts) {
            shape.id()
                    .apply(fact.value())
                    .ifPresent(id -> names.put(id, drawing -> shape.name(fact.value(), fact.pointer(), drawing)));
        }
        return names;
    }

    private String label(String name) {
        return item + "." + ShapeBuilder.kebab(name);
    }
}
