package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.TableCell;
import java.util.ArrayList;
import java.util.List;

/** Draws facts as a table: a row each, a column for each attribute that any of them has. */
final class FactTable {
    /** More columns than this are too narrow to read on a portrait page. */
    private static final int MAX_COLUMNS = 6;

    private FactTable() {}

    /** {@return whether a table can hold the facts: no prose, and not too many columns} */
    static <T> boolean suits(Shape<T> shape, List<Fact<T>> facts) {
        List<Attribute<T>> columns = columns(shape, facts);
        return columns.size() <= MAX_COLUMNS
                && columns.stream().noneMatch(column -> column.value().isLong());
    }

    /** {@return the table} */
    static <T> Block.Table draw(Shape<T> shape, List<Fact<T>> facts, Drawing drawing) {
        List<Attribute<T>> columns = columns(shape, facts);
        List<List<TableCell>> rows = new ArrayList<>();
        rows.add(columns.stream()
                .map(column -> TableCell.of(Values.made(drawing.label(column.label()))))
                .toList());
        for (Fact<T> fact : facts) {
            List<TableCell> row = new ArrayList<>();
            for (Attribute<T> column : columns) {
                List<Inline> content = column.value().isIn(fact.value())
                        ? column.value().line(fact.value(), column.below(fact.pointer()), drawing)
                        : Values.made(drawing.label("document.no-value"));
                row.add(TableCell.of(content));
            }
            rows.add(row);
        }
        return new Block.Table(1, shape.head().isPresent() ? 1 : 0, rows);
    }

    private static <T> List<Attribute<T>> columns(Shape<T> shape, List<Fact<T>> facts) {
        return shape.attributes().stream()
                .filter(attribute ->
                        facts.stream().anyMatch(fact -> attribute.value().isIn(fact.value())))
                .sorted((one, other) -> Boolean.compare(shape.isHead(other), shape.isHead(one)))
                .toList();
    }
}
