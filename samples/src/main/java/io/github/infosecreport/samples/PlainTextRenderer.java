package io.github.infosecreport.samples;

import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A renderer of one's own: the report as plain text. Its name stands in {@code META-INF/services}, so that {@link
 * ReportRenderer#forFormat(String)} finds it.
 */
public final class PlainTextRenderer implements ReportRenderer {
    /** Makes the renderer. */
    public PlainTextRenderer() {}

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public RenderReport render(ReportOutline outline, OutputStream out) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(outline.publicReport().getTitle());
        lines.addAll(PlainText.lines(outline.blocks()));
        lines.addAll(PlainText.footnotes(outline.footnotes()));
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        return new RenderReport(List.of());
    }
}
