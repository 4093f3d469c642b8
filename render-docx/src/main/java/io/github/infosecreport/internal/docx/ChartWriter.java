package io.github.infosecreport.internal.docx;

import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.Picture.Bar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Writes targets beside results as charts of Word's own, which its users can edit. Bars of one unit share a chart: two
 * units have no common scale.
 *
 * @param job the document
 * @param width how wide a chart may be, in twentieths of a point
 * @param line begins the line of a chart
 */
record ChartWriter(Job job, int width, Supplier<CTP> line) {
    void write(Picture.Comparison comparison) {
        Map<String, List<Bar>> byUnit = new LinkedHashMap<>();
        comparison.bars().stream()
                .filter(bar -> bar.target().isPresent() || bar.result().isPresent())
                .forEach(bar -> byUnit.computeIfAbsent(bar.unit(), unit -> new ArrayList<>())
                        .add(bar));
        byUnit.forEach((unit, bars) -> new BarChart(job, comparison, unit, bars).write(line.get(), width));
    }
}
