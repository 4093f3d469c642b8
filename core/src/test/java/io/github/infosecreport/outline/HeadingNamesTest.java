package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import org.junit.jupiter.api.Test;

/** The outline knows the names that headings inside prose were given, each with its place in the source. */
class HeadingNamesTest {
    private static final String HEAD =
            "modelVersion: \"0.1\"\nid: r\nedition: {language: ja}\ntitle: t\nissuer: {name: n}\n";

    private static ReportOutline outline(String yaml) {
        return ReportOutline.of(ReportJson.fromYaml(HEAD + yaml));
    }

    @Test
    void namesStandWhereTheAuthorWroteThem() {
        String yaml = """
                structure: [{section: x-s, heading: 節, text: "### 甲 {#a}"}]
                management-perspective: {scope: {text: "本文\\n\\n###\\t乙 { - #b } ###\\n\\n#### 丙 {#a} {-}"}}
                """;

        assertThat(outline(yaml).names())
                .containsExactly(
                        new HeadingName("a", new SourceRange("/structure/0/text", 8, 9)),
                        new HeadingName("b", new SourceRange("/management-perspective/scope/text", 15, 16)),
                        new HeadingName("a", new SourceRange("/management-perspective/scope/text", 33, 34)));
    }

    @Test
    void headingsThatAreNoneOfTheReportHaveNoName() {
        String yaml = """
                management-perspective: {scope: {text: "> ### 甲 {#a}\\n\\n- ### 乙 {#b}\\n\\n### 丙\\n\\n## 丁 {#c}"}}
                results-and-evaluation: {incident-report: {incidents: [{id: i, title: 戊, course: "### 己 {#d}"}]}}
                """;

        assertThat(outline(yaml).names()).isEmpty();
    }
}
