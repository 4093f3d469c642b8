package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.model.resultsandevaluation.Observation;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results as a table: a row for each thing that is measured, a column for each period, so that years stand side by side. */
final class ObservationTable {
    private final ObservationShapes shapes;
    private final ObservationSeries series;
    private final Drawing drawing;

    ObservationTable(ObservationShapes shapes, ObservationSeries series, Drawing drawing) {
        this.shapes = shapes;
        this.series = series;
        this.drawing = drawing;
    }

    Block.Table draw() {
        boolean hasTargets = series.facts().stream()
                .anyMatch(fact -> shapes.target(fact.value()).isPresent());
        boolean hasRemarks =
                series.facts().stream().anyMatch(fact -> !remarks(fact).isEmpty());
        List<List<TableCell>> rows = new ArrayList<>();
        List<List<Inline>> header = new ArrayList<>();
        header.add(label("observation.metric"));
        if (hasTargets) {
            header.add(label("observation.target"));
        }
        series.periods().forEach(period -> header.add(period(period)));
        if (hasRemarks) {
            header.add(label("document.details"));
        }
        rows.add(cells(header));
        for (List<Fact<Observation>> row : series.rows()) {
            Fact<Observation> first = row.get(0);
            List<List<Inline>> cells = new ArrayList<>();
            cells.add(shapes.subject(first, drawing));
            if (hasTargets) {
                cells.add(shapes.goal(first.value(), first.pointer(), drawing));
            }
            series.periods()
                    .forEach(period -> cells.add(lines(series.of(row, period).stream()
                            .map(fact -> shapes.reached(fact, drawing))
                            .toList())));
            if (hasRemarks) {
                cells.add(lines(
                        row.stream().flatMap(fact -> remarks(fact).stream()).toList()));
            }
            rows.add(cells(cells));
        }
        return new Block.Table(1, 1, rows);
    }

    private List<List<Inline>> remarks(Fact<Observation> fact) {
        String period = series.periods().size() < 2
                ? ""
                : drawing.writing().brackets(Values.text(period(series.period(fact.value()))));
        return shapes.remarks(fact, period, drawing);
    }

    private List<Inline> period(Optional<Timespan> period) {
        return period.map(span -> drawing.writing().span(span))
                .orElseGet(() -> label(series.periods().size() == 1 ? "observation.value" : "document.period"));
    }

    private List<Inline> label(String key) {
        return Values.made(drawing.label(key));
    }

    private List<TableCell> cells(List<List<Inline>> contents) {
        return contents.stream()
                .map(content -> FactTable.cell(content, drawing))
                .toList();
    }

    private static List<Inline> lines(List<List<Inline>> lines) {
        List<Inline> joined = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!joined.isEmpty() && !line.isEmpty()) {
                joined.add(new Inline.LineBreak());
            }
            joined.addAll(line);
        }
        return joined;
    }
}
