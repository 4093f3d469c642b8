package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** References read like prose: what they lead to is named in the edition's language, and never mistaken for another. */
class ReferencesTest {
    private static final String HEAD =
            "modelVersion: \"0.1\"\nid: r\nedition: {language: %s, numbering: %s}\ntitle: t\nissuer: {name: n}\n";

    private static List<String> lines(String language, String numbering, String yaml) {
        return PlainText.lines(ReportOutline.of(ReportJson.fromYaml(HEAD.formatted(language, numbering) + yaml))
                .blocks());
    }

    private static List<String> japanese(String yaml) {
        return lines("ja", "business", yaml);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BUSINESS | JA | 7章 | 5.1節 | 2.3(1) | 2.3(1)② | (1) | (1)②",
                "BUSINESS | EN | Section 7 | Section 5.1 | Section 2.3(1) | Section 2.3(1)(b) | (1) | (1)(b)",
                "OFFICIAL | JA | 第7 | 第5の1 | 第2の3(1) | 第2の3(1)イ | (1) | (1)イ",
                "OFFICIAL | EN | Part 7 | Part 5, Section 1 | Part 2, Section 3(1) | Part 2, Section 3(1)b | (1) | (1)b",
                "CHAPTER | JA | 第7章 | 5.1節 | 2.3(1) | 2.3(1)② | (1) | (1)②",
                "CHAPTER | EN | Chapter 7 | Section 5.1 | Section 2.3(1) | Section 2.3(1)(b) | (1) | (1)(b)",
            })
    void everyPresetNamesItsLevels(
            NumberingPreset preset,
            EditionLanguage language,
            String first,
            String second,
            String third,
            String fourth,
            String nearThird,
            String nearFourth) {
        NumberingScheme scheme = NumberingScheme.of(preset, language);

        assertThat(List.of(
                        scheme.reference(List.of(7)),
                        scheme.reference(List.of(5, 1)),
                        scheme.reference(List.of(2, 3, 1)),
                        scheme.reference(List.of(2, 3, 1, 2)),
                        scheme.near(List.of(2, 3, 1)),
                        scheme.near(List.of(2, 3, 1, 2))))
                .containsExactly(first, second, third, fourth, nearThird, nearFourth);
        assertThat(List.of(scheme.near(List.of(7)), scheme.near(List.of(5, 1)))).containsExactly(first, second);
    }

    @Test
    void withoutNumbersHeadingsAreNamedByTheirText() {
        String yaml = """
                governance:
                  risks: {text: "### Kinds {#kinds}\\n\\nSee [](#scope), [](#kinds) and [](#management-perspective)."}
                management-perspective: {scope: {text: All sites}}
                """;

        assertThat(lines("en", "none", yaml))
                .contains("See “Scope”, “Kinds” and “Management's view of information security”.");
        assertThat(NumberingScheme.of(NumberingPreset.NONE, EditionLanguage.EN).near(List.of(1, 1, 1)))
                .isEmpty();
    }

    @Test
    void whatStandsBelowAnItemIsNamedWithoutItOnlyInTheSameSection() {
        String yaml = """
                management-perspective:
                  scope: {text: "[](#a)と[](#b)と[](#c)\\n\\n### 甲 {#a}\\n\\n[](#a)と[](#b)\\n\\n#### 乙 {#b}\\n\\n### 丙 {#c}\\n\\n[](#b)"}
                  stakeholders: {text: "[](#a)と[](#b)と[](#scope)"}
                """;

        assertThat(japanese(yaml))
                .filteredOn(line -> line.contains("と") || line.equals("(1)①"))
                .containsExactly("(1)と(1)①と(2)", "(1)と(1)①", "(1)①", "1.1(1)と1.1(1)①と1.1節");
        assertThat(lines("en", "business", yaml))
                .contains("(1)と(1)(a)と(2)", "Section 1.1(1)とSection 1.1(1)(a)とSection 1.1");
    }

    @Test
    void whatIsReadApartFromItsSectionIsNamedInFull() {
        String yaml = """
                structure: [{chapter: management-perspective, sections: [{item: scope, heading: "[](#a)の範囲"}]}]
                management-perspective:
                  scope:
                    text: "本文^[[](#a)と[](#b)][^n]\\n\\n### [](#b)の前 {#a}\\n\\n### 乙 {#b}\\n\\n[^n]: [](#a)\\n\\n![](#t)"
                    exhibits: [{id: t, caption: "[](#a)の表", note: "[](#a)", table: {rows: [["[](#a)"]]}}]
                """;
        ReportOutline outline = ReportOutline.of(ReportJson.fromYaml(HEAD.formatted("ja", "business") + yaml));

        assertThat(PlainText.lines(outline.blocks()))
                .contains("1.1 1.1(1)の範囲", "(1) 1.1(2)の前", "表1 1.1(1)の表")
                .filteredOn("(1)"::equals)
                .hasSize(2);
        assertThat(PlainText.footnotes(outline.footnotes())).containsExactly("[1] 1.1(1)と1.1(2)", "[2] 1.1(1)");
    }

    @Test
    void theRevisionsAreNoPartOfTheLastSection() {
        String yaml = HEAD.formatted("ja", "business")
                        .replace(
                                "numbering: business",
                                "numbering: business, revisions: [{date: 2026-08-01, change: \"[](#a)の訂正\"}]")
                + "management-perspective: {scope: {text: \"### 甲 {#a}\"}}\n";

        assertThat(PlainText.lines(ReportOutline.of(ReportJson.fromYaml(yaml)).blocks()))
                .contains("1.1(1)の訂正");
    }

    @Test
    void aNumberBelowAHeadingWithoutOneIsNamedWithThatHeading() {
        String yaml = """
                structure:
                  - chapter: management-perspective
                    sections:
                      - {section: x-p, heading: 【人】, text: "### 甲 {#a}\\n\\n#### 乙 {#b}\\n\\n### 丙 {- #c}\\n\\n#### 丁 {#d}\\n\\n[](#a)と[](#b)と[](#d)"}
                      - {section: x-q, heading: 戊, text: "[](#a)と[](#b)と[](#d)と[](#x-p)"}
                      - {section: x-r, heading: 己, level: 3, text: "[](#x-r)"}
                  - {section: x-s, heading: 庚, numbering: none, sections: [{section: x-t, heading: 辛, level: 3}]}
                  - {section: x-u, heading: 壬, sections: [{section: x-v, heading: 癸, level: 3, text: "[](#x-v)と[](#x-t)"}]}
                  - {section: x-w, heading: 子, text: "[](#x-r)と[](#x-v)"}
                """;

        assertThat(japanese(yaml))
                .contains("(1)と(1)①と「丙」の①", "「【人】」の(1)と「【人】」の(1)①と「丙」の①と「【人】」", "(1)", "(1)と「庚」の(1)", "1.1(1)と2章の(1)");
        assertThat(lines("en", "official", yaml))
                .contains("(1) of “【人】”と(1)a of “【人】”とa of “丙”と“【人】”", "Part 1, Section 1(1)と(1) of Part 2");
    }

    @Test
    void theCountsOfHeadingsAreZeroWhereALevelHasNoNumber() {
        String yaml = """
                structure:
                  - section: x-a
                    heading: 甲
                    numbering: none
                    sections: [{section: x-b, heading: 乙, text: "### 丙\\n\\n#### 丁"}]
                  - section: x-c
                    heading: 戊
                    sections:
                      - {section: x-d, heading: 【己】, text: "### 庚\\n\\n### 辛 {-}\\n\\n#### 壬"}
                      - {section: x-e, heading: 癸, level: 4}
                      - {section: x-f, heading: 子, text: "### 丑"}
                """;

        assertThat(paths("business", yaml))
                .containsExactly(
                        "甲 []",
                        "乙 []",
                        "丙 (1) [0, 0, 1]",
                        "丁 ① [0, 0, 1, 1]",
                        "戊 1. [1]",
                        "【己】 []",
                        "庚 (1) [1, 0, 1]",
                        "辛 []",
                        "壬 ① [1, 0, 0, 1]",
                        "癸 ② [1, 0, 0, 2]",
                        "子 1.1 [1, 1]",
                        "丑 (1) [1, 1, 1]");
        assertThat(paths("official", yaml)).contains("乙 1 [0, 1]", "丙 (1) [0, 1, 1]", "戊 第1 [1]");
        assertThat(paths("none", yaml)).allMatch(line -> line.endsWith(" []"));
    }

    private static List<String> paths(String numbering, String yaml) {
        return ReportOutline.of(ReportJson.fromYaml(HEAD.formatted("ja", numbering) + yaml))
                .headings()
                .map(heading -> PlainText.of(heading.content())
                        + heading.number().map(number -> " " + number.label()).orElse("") + " "
                        + heading.number().map(HeadingNumber::path).orElse(List.of()))
                .toList();
    }

    @Test
    void quotationMarksInsideOthersAreThoseForThat() {
        String yaml = """
                structure:
                  - {section: x-p, heading: "「安心」への\\n考え方^[注]", numbering: none, text: "[](#x-p)"}
                  - {section: x-q, heading: "On “trust”", numbering: none, text: "[](#x-q)"}
                """;

        assertThat(japanese(yaml)).contains("「『安心』への 考え方」", "「On “trust”」");
        assertThat(lines("en", "business", yaml)).contains("“「安心」への 考え方”", "“On ‘trust’”");
    }

    @Test
    void anExhibitIsNamedByItsNumberOrItsCaption() {
        String yaml = """
                governance:
                  risks:
                    text: "[](#a)、[](#b)、[](#c)"
                    exhibits:
                      - {id: a, image: {src: a.png, alt: 絵}}
                      - {id: b, table: {rows: [[値]]}}
                      - {id: c, caption: "要領^[注]", keyValues: [{term: 甲, value: 乙}]}
                """;

        assertThat(japanese(yaml)).contains("図1、表1、「要領」");
        assertThat(lines("en", "business", yaml)).contains("Figure 1、Table 1、“要領”");
    }

    @Test
    void anExhibitWithoutCaptionHasANumberOnceItIsReferredTo() {
        String exhibits = """
                    exhibits:
                      - {id: a, keyValues: [{term: 甲, value: 乙}]}
                      - {id: b, table: {rows: [[値]]}}
                      - {id: c, image: {src: c.png, decorative: true}}
                """;

        assertThat(japanese("governance:\n  risks:\n    text: 本文\n" + exhibits))
                .containsSubsequence("本文", "甲", "乙", "表1", "値")
                .doesNotContain("表2", "図1");
        assertThat(japanese("governance:\n  risks:\n    text: \"[](#a)、[](#b)、[](#c)\"\n" + exhibits))
                .containsSubsequence("表1、表2、図1", "表1", "甲", "乙", "表2", "値", "図1");
    }

    @Test
    void aReferenceHasTheKindAndAnchorOfWhatItLeadsTo() {
        String yaml = """
                governance:
                  risks:
                    text: "[](#a)"
                    exhibits: [{id: a, keyValues: [{term: 甲, value: 乙}]}]
                """;
        ReportOutline outline = ReportOutline.of(ReportJson.fromYaml(HEAD.formatted("ja", "business") + yaml));

        assertThat(outline.blocks())
                .contains(new Block.Paragraph(List.of(new Inline.Reference(
                        "a",
                        ReferenceKind.TABLE,
                        "表1",
                        Optional.of(new SourceRange("/governance/risks/text", 0, 6))))));
    }

    @Test
    void aHeadingWithoutTextIsNamedByItsAnchor() {
        String yaml = "structure: [{section: x-p, heading: \"\", numbering: none, text: \"[](#x-p)\"}]\n";

        assertThat(japanese(yaml)).containsExactly("x-p");
    }
}
