package io.github.infosecreport.internal.html.svg;

import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.Picture.Bar;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws targets beside results as bars. Bars of one unit share a scale; a missing value is a gap, never a zero. */
public final class ComparisonSvg {
    private static final int WIDTH = 640;
    private static final int LEFT = 8;
    private static final int BAR_LEFT = 76;
    private static final int BAR_SPACE = 400;
    private static final int LABEL_HEIGHT = 24;
    private static final int BAR_HEIGHT = 18;
    private static final int BAR_GAP = 6;
    private static final int GROUP_GAP = 18;
    private static final double LABEL_EM = 42;
    private static final double VALUE_EM = 11;

    private ComparisonSvg() {}

    /**
     * Draws a comparison.
     *
     * @param comparison targets and results
     * @param id of the picture, unique in the page
     * @param title its name
     * @return the SVG
     */
    public static String draw(Picture.Comparison comparison, String id, String title) {
        List<Bar> bars = comparison.bars();
        int group = LABEL_HEIGHT + 2 * (BAR_HEIGHT + BAR_GAP) + GROUP_GAP;
        Svg svg = new Svg(WIDTH, bars.size() * group, id, title, comparison.summary());
        double y = 0;
        for (Bar bar : bars) {
            double most = largest(bars, bar.unit());
            svg.text(
                    "name start",
                    LEFT,
                    y + 16,
                    TextWidth.lines(bar.label(), LABEL_EM, 1).get(0));
            double top = y + LABEL_HEIGHT;
            bar(svg, "target", comparison.targetLabel(), bar.target(), bar.targetText(), most, top);
            bar(
                    svg,
                    "result",
                    comparison.resultLabel(),
                    bar.result(),
                    bar.resultText(),
                    most,
                    top + BAR_HEIGHT + BAR_GAP);
            y += group;
        }
        return svg.finish();
    }

    private static void bar(
            Svg svg, String type, String series, Optional<BigDecimal> value, String text, double most, double top) {
        svg.text("series", LEFT, top + 13, series);
        double length = value.map(BigDecimal::doubleValue)
                .map(number -> Math.max(0, number) / most * BAR_SPACE)
                .orElse(0.0);
        if (value.isPresent()) {
            svg.rectangle("bar " + type, BAR_LEFT, top, Math.max(length, 1), BAR_HEIGHT, 1);
        }
        svg.text(
                "value",
                BAR_LEFT + length + 8,
                top + 14,
                TextWidth.lines(text, VALUE_EM, 1).get(0));
    }

    private static double largest(List<Bar> bars, String unit) {
        return bars.stream()
                .filter(bar -> bar.unit().equals(unit))
                .flatMap(bar -> Stream.of(bar.target(), bar.result()))
                .flatMap(Optional::stream)
                .mapToDouble(BigDecimal::doubleValue)
                .filter(value -> value > 0)
                .max()
                .orElse(1);
    }
}
