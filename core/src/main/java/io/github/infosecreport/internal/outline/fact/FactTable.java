package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.TableCell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Facts as a table: a row each, a column for each attribute that any of them has. Where there are too many columns to
 * read on a portrait page, sentences and what few facts have share the last one, each with its label.
 *
 * @param shape the type of the facts
 * @param columns the attributes with a column of their own
 * @param shared the attributes that share the last column; none if there is no such column
 * @param <T> the type
 */
record FactTable<T>(Shape<T> shape, List<Attribute<T>> columns, List<Attribute<T>> shared) {
    /** What fits beside each other, in the units of {@link Room#width()}. */
    private static final int PAGE = 22;

    /** The column that names a fact, wider than others of its kind. */
    private static final int HEAD = 4;

    /** The column that several attributes share, with a label before each. */
    private static final int DETAILS = 9;

    /** {@return a table for the facts; empty where one holds paragraphs, for which no cell has room} */
    static <T> Optional<FactTable<T>> of(Shape<T> shape, List<Fact<T>> facts, Drawing drawing) {
        List<Attribute<T>> present = shape.attributes().stream()
                .filter(attribute -> count(attribute, facts) > 0)
                .sorted((one, other) -> Boolean.compare(shape.isHead(other), shape.isHead(one)))
                .toList();
        if (!facts.stream().allMatch(fact -> present.stream()
                .allMatch(attribute -> attribute.value().fitsCell(fact.value(), drawing)))) {
            return Optional.empty();
        }
        List<Attribute<T>> byNeed = present.stream()
                .filter(attribute -> !shape.isHead(attribute))
                .sorted(Comparator.<Attribute<T>, Boolean>comparing(
                                attribute -> attribute.value().room() == Room.WORD)
                        .thenComparing(attribute -> count(attribute, facts))
                        .thenComparing(present::indexOf, Comparator.reverseOrder()))
                .toList();
        List<Attribute<T>> shared = new ArrayList<>();
        int width = HEAD + byNeed.stream().mapToInt(FactTable::width).sum();
        for (int i = 0; i < byNeed.size() && width > PAGE; i++) {
            width -= width(byNeed.get(i)) - (i == 0 ? DETAILS : 0);
            shared.add(byNeed.get(i));
        }
        return Optional.of(new FactTable<>(
                shape,
                present.stream()
                        .filter(attribute -> !shared.contains(attribute))
                        .toList(),
                present.stream().filter(shared::contains).toList()));
    }

    private static int width(Attribute<?> attribute) {
        return attribute.value().room().width();
    }

    private static <T> long count(Attribute<T> attribute, List<Fact<T>> facts) {
        return facts.stream()
                .filter(fact -> attribute.value().isIn(fact.value()))
                .count();
    }

    /** {@return the table of the facts} */
    Block.Table draw(List<Fact<T>> facts, Drawing drawing) {
        List<List<TableCell>> rows = new ArrayList<>();
        List<TableCell> header = new ArrayList<>();
        columns.forEach(column -> header.add(cell(Values.made(drawing.label(column.label())))));
        if (!shared.isEmpty()) {
            header.add(cell(Values.made(drawing.label("document.details"))));
        }
        rows.add(header);
        for (Fact<T> fact : facts) {
            List<TableCell> row = new ArrayList<>();
            columns.forEach(column -> row.add(cell(value(column, fact, drawing), drawing)));
            if (!shared.isEmpty()) {
                row.add(cell(details(fact, drawing), drawing));
            }
            rows.add(row);
        }
        return new Block.Table(1, shape.head().isPresent() ? 1 : 0, rows);
    }

    private static <T> List<Inline> value(Attribute<T> column, Fact<T> fact, Drawing drawing) {
        return column.value().isIn(fact.value())
                ? column.value().line(fact.value(), column.below(fact.pointer()), drawing)
                : List.of();
    }

    private List<Inline> details(Fact<T> fact, Drawing drawing) {
        List<Inline> lines = new ArrayList<>();
        for (Attribute<T> attribute : shared) {
            if (attribute.value().isIn(fact.value())) {
                if (!lines.isEmpty()) {
                    lines.add(new Inline.LineBreak());
                }
                lines.addAll(Values.made(
                        drawing.label(attribute.label()) + drawing.writing().colon()));
                lines.addAll(value(attribute, fact, drawing));
            }
        }
        return lines;
    }

    /** Returns a cell; a dash where there is nothing to say. */
    static TableCell cell(List<Inline> content, Drawing drawing) {
        return cell(content.isEmpty() ? Values.made(drawing.label("document.no-value")) : content);
    }

    private static TableCell cell(List<Inline> content) {
        return TableCell.of(content);
    }
}
