package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.pack.Body;
import io.github.infosecreport.internal.docx.pack.Characters;
import io.github.infosecreport.internal.docx.pack.DocumentProperties;
import io.github.infosecreport.internal.docx.raw.RawElement;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.Picture.Bar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBoolean;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * A chart of bars with one unit. Colours are written out: what follows the theme is invisible in some programs.
 *
 * @param job the document
 * @param comparison what the chart is part of
 * @param unit the unit
 * @param bars the pairs in that unit
 */
record BarChart(Job job, Picture.Comparison comparison, String unit, List<Bar> bars) {
    private static final int TARGET_COLOUR = 0x8FA6BF;
    private static final int RESULT_COLOUR = 0x14508C;

    private static final int PER_TWIP = 635;
    private static final int LEGEND_HEIGHT = 560;
    private static final int PAIR_HEIGHT = 800;
    private static final int GAP = 60;

    void write(CTP paragraph, int width) {
        int most = Body.textHeight(job.document()) / 2;
        int height = Math.min(most, LEGEND_HEIGHT + PAIR_HEIGHT * bars.size());
        try {
            XWPFRun run = new XWPFParagraph(paragraph, job.document()).createRun();
            XWPFChart chart = job.document().createChart(run, width * PER_TWIP, height * PER_TWIP);
            fill(chart);
            long id = job.drawings().next();
            Drawing.describe(run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr(), id, comparison.summary());
            DocumentProperties.core(
                    chart.getWorkbook().getProperties(),
                    job.time(),
                    Characters.clean(job.outline().cover().issuer()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a chart", e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException("cannot add a chart to the document", e);
        }
    }

    private void fill(XWPFChart chart) {
        chart.setAutoTitleDeleted(true);
        CTBoolean corners = chart.getCTChartSpace().isSetRoundedCorners()
                ? chart.getCTChartSpace().getRoundedCorners()
                : chart.getCTChartSpace().addNewRoundedCorners();
        corners.setVal(false);
        RawElement.chartBefore(corners, "lang", job.isJapanese() ? "ja-JP" : "en-US");
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        names.setMajorTickMark(AxisTickMark.NONE);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        values.setCrosses(AxisCrosses.MAX);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setVisible(false);
        if (all().noneMatch(value -> value.signum() < 0)) {
            values.setMinimum(0);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        series(chart, data, 1, comparison.targetLabel(), TARGET_COLOUR, Bar::target);
        series(chart, data, 2, comparison.resultLabel(), RESULT_COLOUR, Bar::result);
        chart.plot(data);
        ChartLabels.write(chart, format());
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getOrAddLegend().setPosition(LegendPosition.TOP);
    }

    private void series(
            XWPFChart chart,
            XDDFBarChartData data,
            int column,
            String label,
            int colour,
            Function<Bar, Optional<BigDecimal>> value) {
        int last = bars.size();
        String[] names = bars.stream().map(bar -> Characters.clean(bar.label())).toArray(String[]::new);
        Double[] numbers = bars.stream()
                .map(bar -> value.apply(bar).map(BigDecimal::doubleValue).orElse(null))
                .toArray(Double[]::new);
        XDDFChartData.Series series = data.addSeries(
                XDDFDataSourcesFactory.fromArray(names, range(chart, 0, last), 0),
                XDDFDataSourcesFactory.fromArray(numbers, range(chart, column, last), column));
        String title = Characters.clean(label);
        series.setTitle(title, chart.setSheetTitle(title, column));
        byte[] rgb = {(byte) (colour >> 16), (byte) (colour >> 8), (byte) colour};
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(rgb)));
    }

    private static String range(XWPFChart chart, int column, int last) {
        return chart.formatRange(new CellRangeAddress(1, last, column, column));
    }

    private Stream<BigDecimal> all() {
        return bars.stream()
                .flatMap(bar -> Stream.of(bar.target(), bar.result()))
                .flatMap(Optional::stream);
    }

    /** The value as it is, and the unit behind it. */
    private String format() {
        boolean whole = all().allMatch(value -> value.stripTrailingZeros().scale() <= 0);
        String number = whole ? "#,##0" : "General";
        String quoted = Characters.clean(unit).replace("\"", "").replaceAll("\\s+", " ");
        // A word such as "times" stands off from its number; 回 and % do not.
        boolean isWord = !quoted.isEmpty() && quoted.charAt(0) < 0x2E80 && Character.isLetter(quoted.charAt(0));
        return quoted.isEmpty() ? number : number + "\"" + (isWord ? " " : "") + quoted + "\"";
    }
}
