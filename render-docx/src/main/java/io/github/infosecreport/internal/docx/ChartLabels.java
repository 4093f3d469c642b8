package io.github.infosecreport.internal.docx;

import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumFmt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Writes the value at the end of each bar, so that nobody has to read it from an axis. */
final class ChartLabels {
    private ChartLabels() {}

    static void write(XWPFChart chart, String format) {
        for (CTBarSer series :
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList()) {
            CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
            CTNumFmt number = labels.addNewNumFmt();
            number.setFormatCode(format);
            number.setSourceLinked(false);
            CTTextBody text = labels.addNewTxPr();
            text.addNewBodyPr().setWrap(STTextWrappingType.NONE);
            text.addNewP().addNewPPr().addNewDefRPr();
            labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }
}
