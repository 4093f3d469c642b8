package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An HTML parser that knows nothing of the library reads the outline's text, line by line. */
class PageTextTest {
    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#cases")
    void ofAPage(Fixtures.Case report) {
        ReportOutline outline = report.outline();

        assertThat(PageText.lines(Fixtures.parsed(outline).body())).containsExactlyElementsOf(text(outline));
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void ofAFragment(ReportOutline outline) {
        String html = Fixtures.RENDERER.fragment(outline, 5).html();

        assertThat(PageText.lines(Jsoup.parseBodyFragment(html).body())).containsExactlyElementsOf(text(outline));
    }

    @Test
    void ofListsWhoseEntriesBeginWithOtherBlocks() {
        ReportOutline outline = Fixtures.ofText("""
                - - 入れ子
                - > 引用

                1. ```
                   固定  幅
                   ```
                2. - 点
                """);

        assertThat(PageText.lines(Fixtures.parsed(outline).body()))
                .containsExactlyElementsOf(text(outline))
                .contains("• • 入れ子", "• 引用", "ア 固定  幅", "イ • 点");
    }

    @Test
    void ofAListThatCountsPastTheCircledNumbers() {
        String entries =
                IntStream.rangeClosed(1, 25).mapToObj(i -> i + ". 項" + i + "\n").reduce("", String::concat);
        ReportOutline outline = Fixtures.ofText("::: list circled\n" + entries + ":::\n");

        assertThat(PageText.lines(Fixtures.parsed(outline).body()))
                .containsExactlyElementsOf(text(outline))
                .contains("⑳ 項20");
    }

    @Test
    void theContentsListTheHeadings() {
        ReportOutline outline = Fixtures.outline("one-of-each.ja");
        List<String> headings = outline.headings()
                .map(heading -> PlainText.lines(List.of(heading)).get(0).replaceAll("\\[\\d+]", ""))
                .toList();

        assertThat(Fixtures.parsed(outline).select("nav li").eachText()).containsExactlyElementsOf(headings);
    }

    @Test
    void theCoverShowsTitleIssuerAndLines() {
        ReportOutline outline = Fixtures.outline("wide/wide.en");

        assertThat(Fixtures.parsed(outline)
                        .select(".cover p, .cover h1, .cover dt, .cover dd")
                        .eachText())
                .containsExactly(
                        "Draft",
                        "Information Security Report 2026",
                        "Trust is proved in daily work",
                        "Shirakaba Precision Co., Ltd.",
                        "Reporting period",
                        "April 1, 2025 to March 31, 2026",
                        "Published",
                        "July 1, 2026",
                        "Address",
                        "1-2-3 Matsumoto, Nagano",
                        "Website",
                        "https://www.example.com/en/security",
                        "Previous report",
                        "Information Security Report 2025");
    }

    private static List<String> text(ReportOutline outline) {
        List<String> lines = new ArrayList<>(PlainText.lines(outline.blocks()));
        lines.addAll(PlainText.footnotes(outline.footnotes()));
        return lines;
    }
}
