package io.github.infosecreport.samples.app;

import io.github.infosecreport.html.HtmlFragment;
import io.github.infosecreport.html.HtmlRenderer;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes one file of a report.
 *
 * @param extension how the file's name ends, without the dot
 * @param content writes it
 */
record DocumentWriter(String extension, Content content) {
    private static final RenderReport AS_ASKED = new RenderReport(List.of());

    /** Writes a report into a stream. */
    interface Content {
        /**
         * Writes the file.
         *
         * @param report the report, internal parts included
         * @param outline the same as it is printed
         * @param out where to write
         * @return what could not be honoured
         * @throws IOException if {@code out} fails
         */
        RenderReport write(InformationSecurityReport report, ReportOutline outline, OutputStream out)
                throws IOException;
    }

    /** {@return writes what a renderer draws} */
    static DocumentWriter of(ReportRenderer renderer) {
        return new DocumentWriter(renderer.fileExtension(), (report, outline, out) -> renderer.render(outline, out));
    }

    /** {@return write a report as a part of another page, and the style sheet that this page links} */
    static List<DocumentWriter> fragment(HtmlRenderer renderer, int headingOffset) {
        return List.of(
                new DocumentWriter("html", (report, outline, out) -> {
                    HtmlFragment fragment = renderer.fragment(outline, headingOffset);
                    out.write(fragment.html().getBytes(StandardCharsets.UTF_8));
                    return fragment.report();
                }),
                new DocumentWriter("css", (report, outline, out) -> {
                    out.write(renderer.fragment(outline, headingOffset).css().getBytes(StandardCharsets.UTF_8));
                    return AS_ASKED;
                }));
    }

    /** {@return writes the report as JSON} */
    static DocumentWriter json(Audience audience) {
        return new DocumentWriter("json", (report, outline, out) -> {
            String json = ReportJson.toJson(audience == Audience.INTERNAL ? report : outline.publicReport());
            out.write(json.getBytes(StandardCharsets.UTF_8));
            return AS_ASKED;
        });
    }
}
