package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What Word finds in the file, beyond the text. */
class StructureTest {
    private static final ReportOutline OUTLINE = outline("structures.ja.yaml");
    private static final Docx DOCX = new Docx(Reports.render(OUTLINE));

    private static ReportOutline outline(String name) {
        return ReportOutline.of(
                Reports.read(name),
                OutlineOptions.defaults()
                        .withAssets(AssetSource.directory(Reports.file(name).getParent())));
    }

    @Test
    void wordItselfCountsHeadings() {
        String kind = DOCX.find("word/styles.xml", "//w:style[@w:styleId='Heading1']//w:numId/@w:val")
                .get(0);
        String levels = "//w:abstractNum[@w:abstractNumId = //w:num[@w:numId='" + kind + "']/w:abstractNumId/@w:val]";

        assertThat(DOCX.find("word/numbering.xml", levels + "/w:lvl/w:pStyle/@w:val"))
                .containsExactly("Heading1", "Heading2", "Heading3", "Heading4");
        assertThat(DOCX.find("word/numbering.xml", levels + "/w:lvl/w:lvlText/@w:val"))
                .containsExactly("第%1", "%2", "(%3)", "%4");
        assertThat(DOCX.body("//w:p[w:pPr/w:pStyle[starts-with(@w:val, 'Heading')]]"))
                .noneMatch(text -> text.matches("(第|\\(|[0-9]).*"));
        assertThat(DOCX.body("//w:p[.='ごあいさつ' and w:pPr/w:pStyle/@w:val='Heading1']//w:numId/@w:val"))
                .containsExactly("0");
    }

    @Test
    void everyListIsAListOfItsOwnThatBeginsAnew() {
        Docx two = new Docx(Reports.render(outline("one-of-each.ja.yaml")));
        List<String> lists =
                two
                        .body("//w:p[w:pPr/w:pStyle[@w:val='ListParagraph' or @w:val='ReportTerm']]//w:numId/@w:val")
                        .stream()
                        .distinct()
                        .toList();

        assertThat(lists).hasSize(4);
        assertThat(two.find("word/numbering.xml", "//w:num[.//w:startOverride]/@w:numId"))
                .contains(lists.get(0), lists.get(2), lists.get(3));
        assertThat(two.find("word/numbering.xml", "//w:num[@w:numId='" + lists.get(2) + "']//w:startOverride/@w:val"))
                .containsExactly("1");
    }

    @Test
    void idsAreUniqueAndGreaterThanZero() {
        List<String> drawings = DOCX.body("//wp:docPr/@id");
        List<String> bookmarks = DOCX.body("//w:bookmarkStart/@w:id");
        List<String> names = DOCX.body("//w:bookmarkStart/@w:name");

        assertThat(drawings).hasSize(5).doesNotHaveDuplicates().doesNotContain("0");
        assertThat(bookmarks)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(DOCX.body("//w:bookmarkEnd/@w:id"));
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("_[A-Za-z0-9]{1,39}"));
    }

    @Test
    void everyLinkAndFieldHasItsTarget() {
        Set<String> names = new HashSet<>(DOCX.body("//w:bookmarkStart/@w:name"));
        List<String> targets = new ArrayList<>(DOCX.body("//w:hyperlink/@w:anchor"));
        DOCX.body("//w:instrText").stream()
                .filter(field -> field.contains("REF "))
                .forEach(field -> targets.add(field.strip().split(" ")[1]));

        assertThat(targets).hasSizeGreaterThan(20).allMatch(names::contains);
        for (String part : List.of("document", "footnotes")) {
            Set<String> relations = DOCX.parts().containsKey("word/_rels/" + part + ".xml.rels")
                    ? new HashSet<>(DOCX.find("word/_rels/" + part + ".xml.rels", "//rel:Relationship/@Id"))
                    : Set.of();
            assertThat(relations).containsAll(DOCX.find("word/" + part + ".xml", "//@r:id | //@r:embed"));
        }
    }

    @Test
    void fieldsHoldTheirResultsAndNothingAsksToBeUpdated() {
        assertThat(DOCX.body("//w:fldChar[@w:dirty] | //w:fldSimple")).isEmpty();
        assertThat(DOCX.text("word/settings.xml")).doesNotContain("updateFields");
        assertThat(DOCX.body("//w:instrText"))
                .contains(" TOC \\o \"1-3\" \\n \\h \\z \\u ", " SEQ 図 \\* ARABIC ", " SEQ 表 \\* ARABIC ")
                .anyMatch(field -> field.matches(" REF _Ref[0-9]+ \\\\h "));
        int begin = DOCX.body("//w:fldChar[@w:fldCharType='begin']").size();
        assertThat(DOCX.body("//w:fldChar[@w:fldCharType='separate']")).hasSize(begin);
        assertThat(DOCX.body("//w:fldChar[@w:fldCharType='end']")).hasSize(begin);
    }

    @Test
    void contentsNameTheHeadingsInOrderEachWithALink() {
        List<String> expected = OUTLINE.headings()
                .filter(heading -> heading.level() <= 3)
                .map(heading -> heading.number()
                                .map(number -> number.label() + "\u2002")
                                .orElse("")
                        + PlainText.of(heading.content()))
                .toList();

        assertThat(DOCX.body("//w:sdt//w:hyperlink[@w:anchor]")).isEqualTo(expected);
    }

    @Test
    void tablesAgreeWithThemselves() {
        int tables = DOCX.body("//w:tbl").size();
        assertThat(tables).isGreaterThan(8);
        for (int i = 1; i <= tables; i++) {
            String table = "(//w:tbl)[" + i + "]";
            int width = sum(DOCX.body(table + "/w:tblPr/w:tblW/@w:w"));
            int rows = DOCX.body(table + "/w:tr").size();
            assertThat(sum(DOCX.body(table + "/w:tblGrid/w:gridCol/@w:w"))).isEqualTo(width);
            assertThat(width).isLessThanOrEqualTo(11906 - 2 * 1417);
            for (int row = 1; row <= rows; row++) {
                assertThat(sum(DOCX.body(table + "/w:tr[" + row + "]/w:tc/w:tcPr/w:tcW/@w:w")))
                        .isEqualTo(width);
                assertThat(DOCX.body(table + "/w:tr[" + row + "]/w:trPr/w:cantSplit"))
                        .hasSize(1);
            }
        }
    }

    @Test
    void cellsAreMergedAndHeadersRepeated() {
        String grid = "//w:p[contains(., '表 SEQ')][1]/following-sibling::w:tbl[1]";

        assertThat(DOCX.body(grid + "/w:tr/w:trPr/w:tblHeader")).hasSize(2);
        assertThat(DOCX.body(grid + "/w:tr[1]/w:tc/w:tcPr/w:gridSpan/@w:val")).containsExactly("2");
        assertThat(DOCX.body(grid + "/w:tr/w:tc[1]/w:tcPr/w:vMerge/@w:val"))
                .containsExactly("restart", "continue", "restart", "continue");
        assertThat(DOCX.body(grid + "/w:tr[4]/w:tc/w:tcPr/w:gridSpan/@w:val")).containsExactly("2");
    }

    @Test
    void picturesFitAndSayWhatTheyShow() {
        List<String> widths = DOCX.body("//wp:inline[.//a:blip]/wp:extent/@cx");
        List<String> heights = DOCX.body("//wp:inline[.//a:blip]/wp:extent/@cy");

        // 1600 × 400 pixels are wider than the text, 300 × 900 higher than four fifths of the page.
        assertThat(widths).containsExactly("5760720", "2352040", "2352040");
        assertThat(heights).containsExactly("1440180", "7056120", "7056120");
        assertThat(DOCX.body("//wp:docPr[not(.//adec:decorative)]/@descr"))
                .hasSize(4)
                .allMatch(text -> !text.isBlank() && !text.contains("picture."));
        assertThat(DOCX.body("//wp:docPr[.//adec:decorative/@val='1']/@descr")).containsExactly("");
    }

    @Test
    void targetsAndResultsAreChartsOfWordsOwnOneForEachUnit() {
        String chart = "word/charts/chart1.xml";

        assertThat(DOCX.find(chart, "//c:ser/c:tx//c:v")).containsExactly("目標", "実績値");
        assertThat(DOCX.find(chart, "//c:ser[1]/c:val//c:v")).containsExactly("5.0", "100.0");
        assertThat(DOCX.find(chart, "//c:ser[2]/c:val//c:v")).containsExactly("6.25", "99.5");
        assertThat(DOCX.find(chart, "//c:ser/c:spPr/a:solidFill/a:srgbClr/@val"))
                .containsExactly("8FA6BF", "14508C");
        assertThat(DOCX.find(chart, "//c:lang/@val")).containsExactly("ja-JP");
        assertThat(DOCX.find(chart, "//c:grouping/@val")).containsExactly("clustered");
        assertThat(DOCX.find(chart, "//c:numFmt/@formatCode")).containsExactly("General\"%\"", "General\"%\"");
        assertThat(new Docx(Reports.render(outline("structures.en.yaml")))
                        .find("word/charts/chart2.xml", "//c:numFmt/@formatCode"))
                .containsExactly("#,##0\" times\"", "#,##0\" times\"");
        assertThat(DOCX.find("word/charts/chart2.xml", "//c:ser[2]/c:val//c:v")).containsExactly("1.0");
    }

    @Test
    void theFileSaysWhatItIs() {
        assertThat(DOCX.text("docProps/core.xml"))
                .contains("<dc:title>情報セキュリティ報告書 2025</dc:title>")
                .contains("<dc:creator>白樺製作所株式会社</dc:creator>")
                .contains("<dc:language>ja</dc:language>");
        assertThat(DOCX.find("docProps/custom.xml", "//@name | //*[local-name()='lpwstr']"))
                .containsExactly("infosec-report model version", "0.1", "infosec-report id", "structures");
        Map<String, byte[]> all = new HashMap<>(DOCX.parts());
        DOCX.parts().forEach((name, bytes) -> {
            if (name.endsWith(".xlsx")) {
                all.putAll(Schemas.parts(bytes));
            }
        });
        assertThat(all).hasSizeGreaterThan(25);
        all.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .as(name)
                .doesNotContain("Apache"));
    }

    @Test
    void theMarkOfADraftStandsOnEveryPage() {
        assertThat(DOCX.body("/w:document/w:body/w:p[1]")).containsExactly("草案");
        assertThat(DOCX.find("word/header1.xml", "//w:t")).containsExactly("草案");
        assertThat(DOCX.body("//w:sectPr/w:headerReference/@w:type")).containsExactly("default");
    }

    @Test
    void withoutNumbersNothingIsCounted() {
        Docx plain = new Docx(Reports.render(ReportOutline.of(
                Reports.read("one-of-each.ja.yaml"), OutlineOptions.defaults().withNumbering(NumberingPreset.NONE))));

        assertThat(plain.find("word/styles.xml", "//w:numPr")).isEmpty();
        assertThat(plain.body("//w:p[w:pPr/w:pStyle[starts-with(@w:val, 'Heading')]]//w:numId/@w:val"))
                .containsOnly("0");
    }

    private static int sum(List<String> numbers) {
        return numbers.stream().mapToInt(Integer::parseInt).sum();
    }
}
