package io.github.infosecreport.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.ReportRenderer;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.ReportValidator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
    @Test
    void printingHouseAnswersEveryItemAndHasNothingToMend() {
        InformationSecurityReport report = PrintingHouse.report();

        assertThat(report.items().map(ReportItem::itemKey)).containsExactly(ItemKey.values());
        assertThat(ReportValidator.standard().validate(report).findings()).isEmpty();
        assertThat(ReportOutline.of(report).unresolved()).isEmpty();
        assertThat(ReportJson.fromYaml(ReportJson.toYaml(report))).isEqualTo(report);
    }

    @Test
    void checkAndRenderWritesEveryInstalledFormatAndTellsTheFindings(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("akari.yaml"), ReportJson.toYaml(PrintingHouse.report()));

        String findings = CheckAndRender.run(file, directory.resolve("out"));

        assertThat(findings)
                .startsWith("rules with nothing to look at: ")
                .endsWith("\nerrors: 0, warnings: 0, advice: 0\n");
        for (ReportRenderer renderer : ReportRenderer.installed()) {
            assertThat(directory.resolve("out/akari-2025." + renderer.fileExtension()))
                    .isNotEmptyFile();
        }
        assertThat(ReportRenderer.installed())
                .extracting(ReportRenderer::format)
                .contains("html", "text");
    }

    @Test
    void embeddedReportHasItsTitleBelowTheHeadingOfThePage() {
        assertThat(EmbedInPage.page(PrintingHouse.report()))
                .startsWith("<!DOCTYPE html>\n<html lang=\"ja\">")
                .containsSubsequence(
                        "@layer infosec-report",
                        "<h1>サステナビリティ</h1>",
                        "<main>\n<div class=\"infosec-report\"",
                        "情報セキュリティ報告書2025",
                        "</main>")
                .containsOnlyOnce("<h1")
                .containsOnlyOnce("<html");
    }

    @Test
    void ownRendererIsFoundByItsFormat() throws IOException {
        ReportRenderer renderer = ReportRenderer.forFormat("text").orElseThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        renderer.render(ReportOutline.of(PrintingHouse.report()), out);

        assertThat(renderer).isInstanceOf(PlainTextRenderer.class);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("情報セキュリティ報告書2025\n1. 基礎情報\n1.1 報告書の発行目的\n原稿や名簿を預けてくださる皆さまに、")
                .endsWith("\n");
    }
}
