package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.ReportOutline;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page allows itself one style sheet and pictures in the page, and needs nothing else. */
class PagePolicyTest {
    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void thePolicyAllowsTheStyleSheetByItsDigestAndNothingFromOutside(ReportOutline outline) throws Exception {
        Document page = Fixtures.parsed(outline);

        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-"
                        + sha256(page.selectFirst("style").data())
                        + "'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    @ParameterizedTest
    @MethodSource("io.github.infosecreport.html.Fixtures#outlines")
    void nothingInThePageBreaksThePolicy(ReportOutline outline) {
        Document page = Fixtures.parsed(outline);

        assertThat(page.select("[style], script, iframe, object, embed, link, form, base, foreignObject"))
                .isEmpty();
        assertThat(page.getAllElements()).allSatisfy(element -> assertThat(element.attributes())
                .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        assertThat(page.select("[src]"))
                .allSatisfy(element -> assertThat(element.attr("src")).startsWith("data:image/"));
        assertThat(page.selectFirst("style").data()).doesNotContain("url(").doesNotContain("@import");
    }

    @Test
    void aFragmentBringsNoPageOfItsOwn() {
        HtmlFragment fragment = Fixtures.RENDERER.fragment(Fixtures.outline("wide/wide.ja"), 1);
        Document page = org.jsoup.Jsoup.parseBodyFragment(fragment.html());

        assertThat(page.select("html, head, body, style, script, main, h1, header, footer"))
                .extracting(Element::normalName)
                .containsExactly("html", "head", "body");
        assertThat(page.body().children()).hasSize(1).allMatch(element -> element.hasClass("infosec-report"));
        assertThat(fragment.css()).startsWith("@layer infosec-report {").endsWith("}\n");
    }

    @Test
    void everyRuleOfAFragmentHoldsBelowItsClassOnly() {
        String css = Fixtures.RENDERER
                .fragment(Fixtures.outline("one-of-each.ja"), 1)
                .css()
                .replaceAll("/\\*[^*]*\\*/", "");

        assertThat(css).doesNotContain("@page");
        assertThat(selectors(css)).hasSizeGreaterThan(60).allMatch(selector -> selector.startsWith(".infosec-report"));
    }

    private static java.util.List<String> selectors(String css) {
        return java.util.regex.Pattern.compile("([^{};]+)\\{")
                .matcher(css)
                .results()
                .map(match -> match.group(1).strip())
                .filter(selector -> !selector.startsWith("@"))
                .flatMap(selector -> java.util.Arrays.stream(selector.split(",(?![^(]*\\))")))
                .map(String::strip)
                .toList();
    }

    private static String sha256(String text) throws NoSuchAlgorithmException {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
