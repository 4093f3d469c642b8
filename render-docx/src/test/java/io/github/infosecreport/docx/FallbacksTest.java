package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Cover;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.NumberingScheme;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.ReferenceKind;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.render.Fallback;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is dropped silently: each thing that cannot be honoured is told, and something stands in its place. */
class FallbacksTest {
    @Test
    void tellsWhatWasDoneInsteadInBothLanguages() {
        List<Fallback> told = told(ReportOutline.of(Reports.read("one-of-each.ja.yaml")));

        assertThat(told)
                .extracting(Fallback::kind, Fallback::pointer)
                .containsExactly(
                        tuple("picture-not-drawn", Optional.of("/governance/management-structure/bodies")),
                        tuple("picture-missing", Optional.of("/governance/management-structure/exhibits/1")));
        assertThat(told).allSatisfy(fallback -> {
            assertThat(fallback.ja()).matches(".*\\p{IsHan}.*").doesNotContain("{");
            assertThat(fallback.en()).matches("[ -~]+").doesNotContain("{");
        });
    }

    @Test
    void linksToUnsafeAddressesBecomeText() {
        for (String address :
                List.of("javascript:alert(1)", "file:///etc/passwd", "//example.com", "https://a b", "")) {
            Block block = new Block.Paragraph(List.of(new Inline.Link(address, List.of(text("こちら")))));

            assertThat(told(outline(block))).extracting(Fallback::kind).containsExactly("link-not-safe");
            assertThat(docx(block).body("//w:hyperlink")).isEmpty();
            assertThat(docx(block).body("//w:p[.='こちら']")).hasSize(1);
        }
    }

    @Test
    void safeAddressesAreLinkedOnceEach() {
        Inline link = new Inline.Link("https://example.com/報告", List.of(text("報告")));
        Docx docx = docx(
                new Block.Paragraph(List.of(link, link, new Inline.Link("mailto:a@example.com", List.of(text("a"))))));

        assertThat(docx.body("//w:hyperlink")).containsExactly("報告", "報告", "a");
        assertThat(docx.find("word/_rels/document.xml.rels", "//rel:Relationship[@TargetMode='External']/@Target"))
                .containsExactly("https://example.com/%E5%A0%B1%E5%91%8A", "mailto:a@example.com");
    }

    @Test
    void circledNumbersGoOnAsDecimalsThatWordCounts() {
        Block list = new Block.OrderedList(ListStyle.CIRCLED, entries(22));
        Docx docx = docx(list);

        assertThat(told(outline(list))).extracting(Fallback::kind).containsExactly("list-count");
        assertThat(docx.body("//w:p[w:pPr/w:numPr][.='項目']")).hasSize(22);
        assertThat(docx.body("//w:numId/@w:val").stream().distinct()).hasSize(2);
        assertThat(docx.find("word/numbering.xml", "//w:startOverride/@w:val")).containsExactly("1", "21");
    }

    @Test
    void katakanaPastWaAreText() {
        Block list = new Block.OrderedList(ListStyle.PARENTHESIZED_KATAKANA, entries(46));

        assertThat(told(outline(list)))
                .extracting(Fallback::kind, Fallback::ja)
                .containsExactly(
                        tuple("number-as-text", "番号「(ヰ)」はWordの自動番号では表せないため、文字として書きました。"),
                        tuple("number-as-text", "番号「(ヱ)」はWordの自動番号では表せないため、文字として書きました。"));
        assertThat(docx(list).body("//w:p[not(w:pPr/w:numPr)]")).contains("(ヰ)項目", "(ヱ)項目");
    }

    @Test
    void aHeadingsNumberThatWordCannotCountIsText() {
        Block heading = new Block.Heading(
                1, Optional.of(new HeadingNumber("付録A", List.of(1))), List.of(text("様式")), "a", Optional.empty(), "/x");

        assertThat(told(outline(heading)))
                .extracting(Fallback::kind, Fallback::pointer)
                .containsExactly(tuple("number-as-text", Optional.of("/x")));
        assertThat(docx(heading).body("//w:p")).contains("付録A 様式");
    }

    @Test
    void listsDeeperThanNineLevelsKeepTheirNumbers() {
        Block inner = new Block.OrderedList(ListStyle.DECIMAL, entries(2));
        for (int i = 0; i < 10; i++) {
            inner = new Block.OrderedList(ListStyle.DECIMAL, List.of(List.of(paragraph("外"), inner)));
        }

        assertThat(told(outline(inner))).extracting(Fallback::kind).containsExactly("list-depth");
        assertThat(docx(inner).body("//w:numId/@w:val").stream().distinct()).hasSize(11);
        assertThat(docx(inner).find("word/numbering.xml", "//w:num/w:abstractNumId/@w:val").stream()
                        .distinct())
                .hasSize(4);
    }

    @Test
    void picturesThatCannotBeShownLeaveAFrameWithTheirDescription() {
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        byte[] damaged = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0};

        frame(new Asset("a.svg", "image/svg+xml", svg), "picture-format");
        frame(new Asset("a.png", "image/png", damaged), "picture-unreadable");
    }

    private static void frame(Asset asset, String kind) {
        Block exhibit = new Block.Exhibit(
                "a",
                "a",
                Optional.empty(),
                List.of(),
                Optional.of(new Picture.Image(Optional.of(asset), "体制図", false)),
                List.of(),
                "/x");

        assertThat(told(outline(exhibit)))
                .extracting(Fallback::kind, Fallback::pointer)
                .containsExactly(tuple(kind, Optional.of("/x")));
        assertThat(docx(exhibit).body("//w:p[w:pPr/w:pStyle/@w:val='ReportFrame']"))
                .containsExactly("体制図");
    }

    @Test
    void charactersThatXmlCannotHoldAreReplaced() {
        Block block = new Block.Paragraph(
                List.of(new Inline.Text("a\u0001b\uD800", Optional.of(new SourceRange("/title", 0, 4)))));

        assertThat(told(outline(block)))
                .extracting(Fallback::kind, Fallback::pointer)
                .containsExactly(tuple("character-replaced", Optional.of("/title")));
        assertThat(docx(block).body("//w:p")).contains("a\uFFFDb\uFFFD");
    }

    @Test
    void unknownLanguagesAndTargetsAreTold() {
        Block block = new Block.Paragraph(List.of(
                new Inline.Foreign("x_y", List.of(text("甲"))),
                new Inline.Foreign("zh-Hant", List.of(text("乙"))),
                new Inline.Reference("none", ReferenceKind.HEADING, "3.1", Optional.empty())));
        Docx docx = docx(block);

        assertThat(told(outline(block)))
                .extracting(Fallback::kind)
                .containsExactly("language-unknown", "reference-target-missing");
        assertThat(docx.body("//w:p")).contains("甲乙3.1");
        assertThat(docx.body("//w:r[.='乙']//w:lang/@*")).containsExactly("zh-Hant", "zh-Hant");
    }

    private static Inline text(String text) {
        return Inline.Text.generated(text);
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(text(text)));
    }

    private static List<List<Block>> entries(int count) {
        return Collections.nCopies(count, List.of(paragraph("項目")));
    }

    private static Docx docx(Block block) {
        return new Docx(Reports.render(outline(block)));
    }

    private static List<Fallback> told(ReportOutline outline) {
        try {
            return new DocxRenderer()
                    .render(outline, OutputStream.nullOutputStream())
                    .fallbacks();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ReportOutline outline(Block block) {
        return new ReportOutline(
                EditionLanguage.JA,
                new Cover("報告書", Optional.empty(), "白樺製作所株式会社", Optional.empty(), List.of()),
                NumberingScheme.of(NumberingPreset.BUSINESS, EditionLanguage.JA),
                false,
                List.of(block),
                List.of(),
                List.of(),
                InformationSecurityReport.builder()
                        .id("a")
                        .title("報告書")
                        .issuer(i -> i.name("白樺製作所株式会社"))
                        .edition(e -> e.language(Locale.JAPANESE))
                        .build());
    }
}
