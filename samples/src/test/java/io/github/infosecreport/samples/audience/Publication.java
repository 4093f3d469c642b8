package io.github.infosecreport.samples.audience;

import io.github.infosecreport.docx.DocxRenderer;
import io.github.infosecreport.html.HtmlFragment;
import io.github.infosecreport.html.HtmlRenderer;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import io.github.infosecreport.samples.PlainTextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** All that is published of a report, by name: every format, and what its renderer says of it. */
final class Publication {
    private static final HtmlRenderer HTML = new HtmlRenderer();
    private static final DocxRenderer DOCX = new DocxRenderer();

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Publication() {}

    static Map<String, byte[]> of(InformationSecurityReport report, OutlineOptions options) throws IOException {
        Publication publication = new Publication();
        ReportOutline outline = ReportOutline.of(report, options);
        publication.add("page.html", HTML, outline);
        publication.add("report.docx", DOCX, outline);
        publication.add("report.txt", new PlainTextRenderer(), outline);
        HtmlFragment fragment = HTML.fragment(outline, 1);
        publication.add("fragment.html", fragment.html());
        publication.add("fragment.css", fragment.css());
        publication.add("fragment.html: messages", fragment.report());
        publication.add("report.json", ReportJson.toJson(outline.publicReport()));
        publication.add("report.yaml", ReportJson.toYaml(ReportJson.publicReport(report)));
        publication.add("outline", outline.toString());
        return publication.files;
    }

    private void add(String name, ReportRenderer renderer, ReportOutline outline) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RenderReport messages = renderer.render(outline, out);
        files.put(name, out.toByteArray());
        add(name + ": messages", messages);
    }

    private void add(String name, RenderReport report) {
        StringBuilder text = new StringBuilder(report.toString());
        report.fallbacks().forEach(fallback -> text.append('\n')
                .append(fallback.message(Locale.JAPANESE))
                .append('\n')
                .append(fallback.message(Locale.ENGLISH)));
        add(name, text.toString());
    }

    private void add(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
