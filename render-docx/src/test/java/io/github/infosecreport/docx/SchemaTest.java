package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every part of every document is what the schemas of ECMA-376 allow. */
@Tag("schema")
class SchemaTest {
    @ParameterizedTest
    @CsvSource({
        "JA,BUSINESS",
        "JA,OFFICIAL",
        "JA,CHAPTER",
        "JA,NONE",
        "EN,BUSINESS",
        "EN,OFFICIAL",
        "EN,CHAPTER",
        "EN,NONE"
    })
    void oneOfEachStructureIsValid(EditionLanguage language, NumberingPreset preset) {
        ReportOutline outline = ReportOutline.of(
                Reports.read("one-of-each.ja.yaml"),
                OutlineOptions.defaults().withLanguage(language).withNumbering(preset));

        assertThat(Schemas.errors(Reports.render(outline))).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.github.infosecreport.docx.Reports#HARD")
    void hardCasesAreValid(String name) {
        assertThat(Schemas.errors(Reports.render(ReportOutline.of(Reports.read(name)))))
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("io.github.infosecreport.docx.Reports#SAMPLES")
    void samplesAreValid(String name) {
        ReportOutline outline = ReportOutline.of(
                Reports.read(name),
                OutlineOptions.defaults()
                        .withAssets(AssetSource.directory(Reports.file(name).getParent())));

        assertThat(Schemas.errors(Reports.render(outline))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"structures.ja.yaml", "structures.en.yaml"})
    void everyStructureIsValid(String name) {
        ReportOutline outline = ReportOutline.of(
                Reports.read(name),
                OutlineOptions.defaults()
                        .withAssets(AssetSource.directory(Reports.file(name).getParent())));

        byte[] docx = Reports.render(outline);

        assertThat(Schemas.parts(docx)).containsKeys("word/charts/chart1.xml", "word/media/image1.png");
        assertThat(Schemas.errors(docx)).isEmpty();
    }

    @Test
    void whatIsWrittenIntoATemplateIsValid(@TempDir Path directory) throws IOException {
        DocxRenderer renderer = DocxRenderer.builder()
                .referenceDocument(Templates.japanese(directory.resolve("template.docx")))
                .build();

        byte[] docx = Reports.render(renderer, ReportOutline.of(Reports.read("structures.ja.yaml")));

        assertThat(Schemas.parts(docx)).containsKeys("word/footnotes.xml", "word/numbering.xml", "word/header1.xml");
        assertThat(Schemas.errors(docx)).isEmpty();
    }

    @Test
    void aPartThatTheSchemasRefuseIsFound() throws IOException {
        byte[] docx = Reports.render(ReportOutline.of(Reports.read("one-of-each.ja.yaml")));
        byte[] broken = with(docx, "word/document.xml", "<w:tblGrid>", "<w:tblPr/><w:tblGrid>");
        byte[] wrong = with(docx, "word/numbering.xml", "w:val=\"decimalEnclosedCircle\"", "w:val=\"round\"");

        assertThat(Schemas.errors(broken)).isNotEmpty().allMatch(error -> error.startsWith("word/document.xml: "));
        assertThat(Schemas.errors(wrong)).anyMatch(error -> error.contains("round"));
    }

    private static byte[] with(byte[] docx, String part, String found, String written) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : Schemas.parts(docx).entrySet()) {
                String text = new String(entry.getValue(), StandardCharsets.UTF_8);
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                if (entry.getKey().equals(part)) {
                    assertThat(text).contains(found);
                    zip.write(text.replace(found, written).getBytes(StandardCharsets.UTF_8));
                } else {
                    zip.write(entry.getValue());
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
