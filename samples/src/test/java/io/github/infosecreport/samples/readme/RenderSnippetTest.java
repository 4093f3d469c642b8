package io.github.infosecreport.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.html.HtmlRenderer;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.samples.PrintingHouse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderSnippetTest {
    @Test
    void pageIsWritten(@TempDir Path directory) throws IOException {
        InformationSecurityReport report = PrintingHouse.report();
        // readme: render
        HtmlRenderer renderer = HtmlRenderer.builder().build(); // or ReportRenderer.forFormat("docx").orElseThrow()
        try (OutputStream out = Files.newOutputStream(directory.resolve("report.html"))) {
            RenderReport done = renderer.render(ReportOutline.of(report), out);
            done.fallbacks().forEach(System.err::println); // what could not be honoured: nothing is dropped silently
        }
        // readme: end

        assertThat(directory.resolve("report.html"))
                .content(StandardCharsets.UTF_8)
                .contains("あかり印刷株式会社");
    }
}
