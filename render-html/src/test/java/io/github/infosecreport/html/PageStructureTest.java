package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.ReportOutline;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What readers who do not see the page go by: headings, names, languages, ids and links. */
class PageStructureTest {
    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void aPageHasOneFirstHeadingAndSkipsNoLevel(ReportOutline outline) {
        List<Integer> levels = levels(Fixtures.parsed(outline));

        assertThat(levels).startsWith(1).satisfies(PageStructureTest::skipsNone);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        assertThat(levels)
                .hasSize((int) outline.headings().count()
                        + 1
                        + (outline.footnotes().isEmpty() ? 0 : 1));
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void aFragmentKeepsItsHeadingsInOrderAtEveryDepth(ReportOutline outline) {
        List<Integer> standalone = levels(Fixtures.parsed(outline));
        for (int offset = 0; offset <= 5; offset++) {
            int by = offset;
            Document fragment = Jsoup.parseBodyFragment(
                    Fixtures.RENDERER.fragment(outline, offset).html());

            assertThat(levels(fragment))
                    .containsExactlyElementsOf(
                            standalone.stream().map(level -> level + by).toList());
            assertThat(fragment.select("[role=heading]")).allMatch(heading -> level(heading) > 6);
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#cases")
    void everyIdIsUniqueAndEveryInnerLinkLeadsSomewhere(Fixtures.Case report) {
        assertLinksHold(Fixtures.parsed(report.outline()));
    }

    @Test
    void twoReportsInOnePageDoNotMeet() {
        Document page = Jsoup.parse(Fixtures.host(
                "ja",
                1,
                Fixtures.RENDERER.fragment(Fixtures.outline("wide/wide.ja"), 1).html(),
                Fixtures.RENDERER.fragment(Fixtures.outline("wide/wide.en"), 1).html(),
                Fixtures.RENDERER
                        .fragment(Fixtures.outline("one-of-each.ja"), 1)
                        .html()));

        assertLinksHold(page);
        for (Element fragment : page.select(".infosec-report")) {
            assertThat(fragment.select("a[href^=#]")).hasSizeGreaterThan(5).allSatisfy(link -> assertThat(
                            fragment.getElementById(link.attr("href").substring(1)))
                    .isNotNull());
        }
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void everyTableHasANameAndEveryHeaderAScope(ReportOutline outline) {
        Document page = Fixtures.parsed(outline);

        assertThat(page.select("table")).isNotEmpty().allSatisfy(table -> assertThat(name(page, table))
                .isNotBlank());
        assertThat(page.select("th")).isNotEmpty().allSatisfy(header -> assertThat(header.attr("scope"))
                .isIn("col", "row", "colgroup", "rowgroup"));
        assertThat(page.select("thead td")).isEmpty();
    }

    @Test
    void spanningHeadersSayWhatTheySpan() {
        Element table = table("wide/wide.en", "Who does what");

        assertThat(table.select("th").stream()
                        .map(header -> header.attr("scope") + " " + header.text())
                        .toList())
                .containsExactly(
                        "col Unit",
                        "colgroup Role",
                        "col Ordinary days",
                        "col Emergencies",
                        "rowgroup Head office",
                        "row Works");
        assertThat(table.select("tr").last().select("td").eachText()).containsExactly("Managers", "report");
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void everyPictureHasANameOrSaysThatItIsDecoration(ReportOutline outline) {
        Document page = Fixtures.parsed(outline);

        assertThat(page.select("svg")).isNotEmpty().allSatisfy(svg -> {
            assertThat(svg.attr("role")).isEqualTo("img");
            assertThat(svg.selectFirst("> title").text()).isNotBlank();
            assertThat(svg.selectFirst("> desc").text()).isNotBlank();
            assertThat(svg.attr("aria-labelledby"))
                    .isEqualTo(svg.selectFirst("> title").id() + " "
                            + svg.selectFirst("> desc").id());
        });
        assertThat(page.select("img"))
                .allSatisfy(image -> assertThat(image.hasAttr("alt")).isTrue());
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void everyWordInAPictureStandsInTheFigureToo(ReportOutline outline) {
        assertThat(Fixtures.parsed(outline).select("figure:has(svg)"))
                .isNotEmpty()
                .allSatisfy(figure -> {
                    List<String> drawn =
                            figure.select("svg .value, svg .detail").eachText();
                    String written = rest(figure);
                    assertThat(drawn).allSatisfy(text -> assertThat(written).contains(text.replace("…", "")));
                });
    }

    @Test
    void thePageAndForeignWordsSayTheirLanguage() {
        Document ja = Fixtures.parsed(Fixtures.outline("wide/wide.ja"));
        Document en = Fixtures.parsed(Fixtures.outline("wide/wide.en"));

        assertThat(ja.selectFirst("html").attr("lang")).isEqualTo("ja");
        assertThat(ja.select("p [lang=en]").eachText()).contains("ISMS");
        assertThat(en.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(en.select("[lang=ja]").eachText()).containsExactly("情報セキュリティ");
        assertThat(Jsoup.parseBodyFragment(Fixtures.RENDERER
                                .fragment(Fixtures.outline("wide/wide.en"), 1)
                                .html())
                        .selectFirst(".infosec-report")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void datesAreReadableForMachinesNoFinerThanGiven() {
        Document page = Fixtures.parsed(Fixtures.outline("wide/wide.ja"));

        assertThat(page.select("time").stream()
                        .map(time -> time.attr("datetime") + " " + time.text())
                        .toList())
                .contains(
                        "2026-07-01 2026年（令和8年）7月1日",
                        "2025-11 2025年（令和7年）11月",
                        "2025-10-03T14:05 2025年（令和7年）10月3日14時5分",
                        "1968 1968年（昭和43年）");
    }

    @Test
    void headingsBearTheirNumbersAsText() {
        Document page = Fixtures.parsed(Fixtures.outline("wide/wide.ja", NumberingPreset.OFFICIAL));

        assertThat(page.select("main h2 > .number").eachText())
                .containsExactly("第1", "第2", "第3", "第4", "第5", "第6", "第7");
    }

    @Test
    void aSkipLinkComesFirstAndLandmarksAreThere() {
        Document page = Fixtures.parsed(Fixtures.outline("wide/wide.ja"));

        assertThat(page.body().child(0).attr("href")).isEqualTo("#text");
        assertThat(page.getElementById("text").normalName()).isEqualTo("main");
        assertThat(page.select("body > header, nav, main, body > footer").stream()
                        .map(Element::normalName)
                        .toList())
                .containsExactly("header", "nav", "main", "footer");
        assertThat(page.title()).isEqualTo("情報セキュリティ報告書2026 | しらかば精機株式会社");
    }

    @Test
    void anEditionThatIsNotPublishedIsMarkedOnTheCoverAndOnEveryPrintedPage() {
        Document draft = Fixtures.parsed(Fixtures.outline("wide/wide.en"));

        assertThat(draft.select(".cover .status, .every-page").eachText()).containsExactly("Draft", "Draft");
        assertThat(Fixtures.parsed(Fixtures.outline("one-of-each.ja")).select(".status, .every-page"))
                .isEmpty();
    }

    private static Element table(String report, String caption) {
        Document page = Fixtures.parsed(Fixtures.outline(report));
        return page.select("figure").stream()
                .filter(figure -> figure.select("figcaption").text().endsWith(caption))
                .findFirst()
                .orElseThrow()
                .selectFirst("table");
    }

    private static String rest(Element figure) {
        Element copy = figure.clone();
        copy.select("svg").remove();
        return copy.text();
    }

    private static String name(Document page, Element table) {
        return table.hasAttr("aria-label")
                ? table.attr("aria-label")
                : page.getElementById(table.attr("aria-labelledby")).text();
    }

    private static void assertLinksHold(Document page) {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href")).isNotEmpty().allSatisfy(href -> assertThat(ids)
                .contains(href.substring(1)));
        assertThat(page.select("[aria-labelledby]")).allSatisfy(element -> assertThat(ids)
                .contains(element.attr("aria-labelledby").split(" ")));
    }

    private static List<Integer> levels(Document page) {
        return page.select("h1, h2, h3, h4, h5, h6, [role=heading]").stream()
                .map(PageStructureTest::level)
                .toList();
    }

    private static int level(Element heading) {
        return heading.hasAttr("aria-level")
                ? Integer.parseInt(heading.attr("aria-level"))
                : heading.normalName().charAt(1) - '0';
    }

    private static void skipsNone(List<? extends Integer> levels) {
        List<String> skips = new ArrayList<>();
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i) > levels.get(i - 1) + 1) {
                skips.add(levels.get(i - 1) + " to " + levels.get(i));
            }
        }
        assertThat(skips).isEmpty();
    }
}
