package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.docx.ReferenceDocumentException.Problem;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.Fallback;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceDocumentTest {
    private static final String STYLES = "word/styles.xml";

    @TempDir
    private Path directory;

    private final ReportOutline outline = ReportOutline.of(Reports.read("one-of-each.ja.yaml"));

    @Test
    void stylesAreFoundByNameWhateverTheirIds() throws IOException {
        Docx docx = rendered(Templates.japanese(directory.resolve("template.docx")));

        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='1']//w:t"))
                .containsExactly("はじめに", "「推進」の体制", "情報セキュリティ対策の実績、評価", "改訂履歴");
        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='2'][.//w:t='推進体制']")).hasSize(1);
        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='3'][.//w:t='委員会の役割']"))
                .hasSize(1);
        assertThat(docx.body("//w:p[w:pPr/w:pStyle/@w:val='ac']")).hasSize(7);
    }

    @Test
    void whatTheTemplateHasStaysAndItsTextGoes() throws IOException {
        Docx docx = rendered(Templates.japanese(directory.resolve("template.docx")));

        assertThat(docx.find(STYLES, "//w:style[position() <= 6]/@w:styleId"))
                .containsExactly("a", "1", "2", "3", "ac", "ReportNote");
        assertThat(docx.find(STYLES, "//w:style[position() <= 6]/w:rPr/w:color/@w:val"))
                .containsExactly("333333", "AA0000", "BB0000", "CC0000", "DD0000", "EE0000");
        assertThat(docx.find(STYLES, "//w:style[position() <= 6]/w:pPr")).isEmpty();
        assertThat(docx.text("word/document.xml")).doesNotContain("ひな形");
        assertThat(docx.body("/w:document/w:body/w:sectPr/w:pgSz/@w:w")).containsExactly("10319");
    }

    @Test
    void aStyleThatTheTemplateLacksIsLentUnderAFreeIdAndReported() throws IOException {
        Path template = Templates.japanese(directory.resolve("template.docx"));
        List<Fallback> told = DocxRenderer.builder()
                .referenceDocument(template)
                .build()
                .render(outline, OutputStream.nullOutputStream())
                .fallbacks();
        Docx docx = rendered(template);

        assertThat(told.stream().filter(fallback -> fallback.kind().equals("style-missing")))
                .extracting(Fallback::en)
                .contains("The reference document has no style \"Report Note\"; the built-in one was added.")
                .noneMatch(text -> text.contains("heading 1") || text.contains("caption"));
        assertThat(docx.find(STYLES, "//w:style[w:name/@w:val='Report Note']/@w:styleId"))
                .containsExactly("ReportNoteR");
        assertThat(docx.find(STYLES, "//w:style[w:name/@w:val='Report Note']/w:basedOn/@w:val"))
                .containsExactly("a");
        assertThat(docx.find(STYLES, "//w:style[@w:default]/@w:styleId")).containsExactly("a");
    }

    @Test
    void everyStyleThatIsUsedIsThere() throws IOException {
        for (Docx docx : List.of(
                new Docx(Reports.render(outline)), rendered(Templates.japanese(directory.resolve("template.docx"))))) {
            List<String> ids = docx.find(STYLES, "//w:style/@w:styleId");
            assertThat(ids).doesNotHaveDuplicates();
            for (String part : List.of("word/document.xml", "word/footnotes.xml", "word/numbering.xml", STYLES)) {
                assertThat(ids)
                        .containsAll(docx.find(
                                part,
                                "//w:pStyle/@w:val | //w:rStyle/@w:val | //w:tblStyle/@w:val"
                                        + " | //w:basedOn/@w:val | //w:next/@w:val"));
            }
        }
    }

    @Test
    void aTemplateServesLikeADocument() throws Exception {
        Path template = Templates.as(
                XWPFRelation.TEMPLATE,
                Templates.japanese(directory.resolve("template.docx")),
                directory.resolve("template.dotx"));

        Docx docx = rendered(template);

        assertThat(docx.text("[Content_Types].xml"))
                .contains("wordprocessingml.document.main+xml")
                .doesNotContain("template.main+xml");
    }

    @Test
    void whatCannotServeIsRefusedWithTheReason() throws Exception {
        Path text = Files.writeString(directory.resolve("notes.docx"), "これは文書ではありません。");
        Path sheet = directory.resolve("sheet.docx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(sheet)) {
            workbook.createSheet();
            workbook.write(out);
        }
        Path macros = Templates.as(
                XWPFRelation.MACRO_DOCUMENT,
                Templates.japanese(directory.resolve("template.docx")),
                directory.resolve("macros.docm"));

        refused(directory.resolve("none.docx"), Problem.NOT_FOUND, "見つかりません");
        refused(directory, Problem.NOT_FOUND, "見つかりません");
        refused(text, Problem.NOT_WORD, "Word文書ではありません");
        refused(sheet, Problem.NOT_WORD, "Word文書ではありません");
        refused(macros, Problem.MACROS, "マクロ");
    }

    private static void refused(Path file, Problem problem, String japanese) {
        assertThatThrownBy(() -> DocxRenderer.builder().referenceDocument(file))
                .isInstanceOfSatisfying(ReferenceDocumentException.class, refusal -> {
                    assertThat(refusal.problem()).isEqualTo(problem);
                    assertThat(refusal.file()).isEqualTo(file.toString());
                    assertThat(refusal.message(Locale.JAPANESE))
                            .contains(japanese)
                            .contains(file.toString());
                    assertThat(refusal).hasMessageContaining(file.toString()).hasMessageMatching("[ -~]+");
                });
    }

    private Docx rendered(Path template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocxRenderer.builder().referenceDocument(template).build().render(outline, out);
        return new Docx(out.toByteArray());
    }
}
