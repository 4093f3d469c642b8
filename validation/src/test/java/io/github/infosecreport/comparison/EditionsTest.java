package io.github.infosecreport.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two language editions of one report. */
class EditionsTest {
    private static String results(String ja, String en) {
        return String.join("\n", Compared.told(Compared.results("ja", ja), Compared.results("en", en)));
    }

    @Test
    void theLanguagesMakeThemEditions() {
        ReportComparison comparison = Compared.of(Compared.head("ja"), Compared.head("en"));

        assertThat(comparison.relation()).isEqualTo(Relation.EDITIONS);
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.isEqual()).isTrue();
    }

    @Test
    void wordsDatesOfPublicationNumberingAndStylesAreNoDifferences() {
        String ja = Compared.head("ja")
                .replace(
                        "{language: ja}",
                        "{language: ja, published: 2026-07-01, numbering: official, dates: wareki, numbers: large-units, revisions: [{date: 2026-07-15, change: 3か所の誤記を正しました。}]}");
        String en = Compared.head("en")
                .replace("{language: en}", "{language: en, published: 2026-09-30, numbering: none, status: draft}");

        assertThat(Compared.told(
                        ja
                                + "structure: [{chapter: governance, heading: 体制, numbering: none}, {item: results, level: 3}]\n",
                        en + "structure: [{item: results, heading: What we did}]\n"))
                .isEmpty();
    }

    @Test
    void numbersAreComparedByValue() {
        assertThat(results("{observations: [{target: t, value: 5.0}]}", "{observations: [{target: t, value: 5}]}"))
                .isEmpty();
        assertThat(results(
                        "{observations: [{target: t, value: 300, unit: 万件}]}",
                        "{observations: [{target: t, value: 3, unit: million cases}]}"))
                .isEmpty();
        assertThat(results(
                        "{observations: [{target: t, value: 2, unit: 時間}]}",
                        "{observations: [{target: t, value: 120, unit: minutes}]}"))
                .isEmpty();
        assertThat(results("{observations: [{target: t, value: 6.2}]}", "{observations: [{target: t, value: 6.3}]}"))
                .isEqualTo("changed figure: /results-and-evaluation/results/observations/0/value “6.2” | "
                        + "/results-and-evaluation/results/observations/0/value “6.3”");
        assertThat(results(
                        "{observations: [{target: t, value: 300, unit: 万件}]}",
                        "{observations: [{target: t, value: 300, unit: thousand cases}]}"))
                .contains("changed figure", "“300万件”", "“300 thousand cases”");
    }

    @Test
    void unitsAreComparedWhereBothAreKnown() {
        assertThat(results(
                        "{observations: [{target: t, value: 3, unit: ライン}]}",
                        "{observations: [{target: t, value: 3, unit: lines}]}"))
                .isEmpty();
        assertThat(results(
                        "{observations: [{target: t, value: 12, unit: 人}]}",
                        "{observations: [{target: t, value: 12, unit: companies}]}"))
                .isEqualTo("changed unit: /results-and-evaluation/results/observations/0/unit “人” | "
                        + "/results-and-evaluation/results/observations/0/unit “companies”");
        assertThat(results(
                        "{observations: [{target: t, value: 3, unit: 時間}]}",
                        "{observations: [{target: t, value: 3, unit: days}]}"))
                .startsWith("changed unit");
    }

    @Test
    void elementsAreFoundByTheirIdsWhateverTheirOrder() {
        assertThat(
                        results(
                                "{achievements: [{id: a, name: 一, state: done}, {id: b, name: 二, state: not-done}]}",
                                "{achievements: [{id: b, name: two, state: not-done}, {id: a, name: one, state: in-progress}]}"))
                .isEqualTo("changed choice: /results-and-evaluation/results/achievements/0/state “Done” | "
                        + "/results-and-evaluation/results/achievements/1/state “In progress”");
    }

    @Test
    void whatHasNoIdIsFoundByWhatTellsItApartElseByItsContent() {
        assertThat(results(
                        "{chronology: [{date: 2024-05, text: 設置}, {date: 2025-06, text: 改定}]}",
                        "{chronology: [{date: 2025-06, text: revised}]}"))
                .isEqualTo("removed entry: /results-and-evaluation/results/chronology/0 “設置” | "
                        + "/results-and-evaluation/results/chronology");
        assertThat(results(
                        "{chronology: [{date: 2024-05, text: 設置}, {date: 2025-06, text: 改定}]}",
                        "{chronology: [{date: 2024-06, text: set up}, {date: 2025-06, text: revised}]}"))
                .isEqualTo("changed date: /results-and-evaluation/results/chronology/0/date “2024-05” | "
                        + "/results-and-evaluation/results/chronology/0/date “2024-06”");
        assertThat(results(
                        "{exhibits: [{id: x, table: {rows: [[区分, 数], [国内, '12'], [欧州, '5'], [合計, '17']]}}]}",
                        "{exhibits: [{id: x, table: {rows: [[Kind, Number], [Japan, '12'], [Total, '17']]}}]}"))
                .isEqualTo("removed text: /results-and-evaluation/results/exhibits/0/table/rows/2 “欧州” | "
                        + "/results-and-evaluation/results/exhibits/0/table/rows");
    }

    @Test
    void datesAreComparedAtTheirPrecisionAndPeriodsByTheirDays() {
        assertThat(results(
                        "{achievements: [{id: a, name: 一, when: FY2025}]}",
                        "{achievements: [{id: a, name: one, when: 2025-04/2026-03}]}"))
                .isEmpty();
        assertThat(results(
                        "{chronology: [{date: 2025-06, text: 改定}]}",
                        "{chronology: [{date: 2025-06-20, text: revised}]}"))
                .contains("changed date", "“2025-06”", "“2025-06-20”");
    }

    @Test
    void figuresOfTextsAreToldWithTheirPlaces() {
        assertThat(results(
                        "{text: 会員は**300**万人、委託先は24社です。}", "{text: There are 3 million members and 25 contractors.}"))
                .isEqualTo("changed figure: /results-and-evaluation/results/text “24社” 17..20 | "
                        + "/results-and-evaluation/results/text “25” 32..34");
        assertThat(results("{text: 'ISO/IEC 27001を12月に更新しました。'}", "{text: Renewed.}"))
                .isEqualTo("removed identifier: /results-and-evaluation/results/text “ISO/IEC 27001” 0..13 | "
                        + "/results-and-evaluation/results/text\n"
                        + "removed date: /results-and-evaluation/results/text “12月” 14..17 | "
                        + "/results-and-evaluation/results/text");
    }

    @Test
    void figuresFromFactsAreEqualWhereFactsAre() {
        String facts = "observations: [{target: t, period: FY2025, value: 6.2}]";

        assertThat(results(
                        "{text: '[](value:t/2025)でした。', " + facts + "}",
                        "{text: 'It was [](value:t/2025).', " + facts + "}"))
                .isEmpty();
        assertThat(results("{text: '[](value:t/2025)でした。', " + facts + "}", "{text: It was 6.2., " + facts + "}"))
                .isEmpty();
        assertThat(results("{text: '[](value:t/2025)でした。', " + facts + "}", "{text: It was 6.3., " + facts + "}"))
                .isEqualTo("changed figure: /results-and-evaluation/results/text “6.2” 0..16 | "
                        + "/results-and-evaluation/results/text “6.3” 7..10");
    }

    @Test
    void missingTextsAndPassagesAreTold() {
        assertThat(results("{text: 一, findings: よい知らせ}", "{text: One}"))
                .isEqualTo("removed text: /results-and-evaluation/results/findings “よい知らせ” | "
                        + "/results-and-evaluation/results/findings");
        String ja = "{text: \"最初の段落では全体の流れを説明します。\\n\\n次の段落では受けた指摘を三十件まとめます。\\n\\n- 一つ目の課題\\n- 二つ目の課題\\n\\n以上\"}";
        String en =
                "{text: \"The first paragraph tells the whole story of the year.\\n\\n- The first issue\\n- The second issue\"}";
        assertThat(results(ja, en))
                .isEqualTo("removed passage: /results-and-evaluation/results/text “次の段落では受けた指摘を三十件まとめます。” 21..42 | "
                        + "/results-and-evaluation/results/text");
    }

    @Test
    void aParagraphThatIsMadeOfTwoIsNoGap() {
        assertThat(
                        results(
                                "{text: \"研修は全員が受けました。\\n\\n訓練は年に四回行い、結果を部門に返しました。\\n\\n来年も続けます。\"}",
                                "{text: \"Everyone attended the training. Drills were held four times in the year, and the departments were told the outcome.\\n\\nWe go on next year.\"}"))
                .isEmpty();
    }

    @Test
    void itemsAreToldAsAWhole() {
        assertThat(Compared.told(
                        Compared.results("ja", "{text: 一, findings: 二}")
                                + "focus-themes: {themes: [{id: t, name: 主題}]}\n",
                        Compared.head("en")))
                .containsExactly(
                        "removed item: /results-and-evaluation/results “一” | /results-and-evaluation/results",
                        "removed item: /focus-themes “主題” | /focus-themes");
        assertThat(results("{text: 一}", "{absence: {kind: omitted, reason: later}}"))
                .startsWith("removed item: /results-and-evaluation/results");
    }

    @Test
    void anExcerptMayLackTextsButNotContradict() {
        String excerpt = Compared.results("en", "{text: There were 24., observations: [{target: t, value: 7}]}")
                .replace("{language: en}", "{language: en, excerpt: true}");

        assertThat(Compared.told(
                        Compared.results(
                                "ja", "{text: 24社でした。, findings: 三, observations: [{target: t, value: 6, count: 3}]}"),
                        excerpt))
                .containsExactly("changed figure: /results-and-evaluation/results/observations/0/value “6” | "
                        + "/results-and-evaluation/results/observations/0/value “7”");
        assertThat(Compared.told(Compared.head("ja"), excerpt))
                .containsExactly("added item: /results-and-evaluation/results | "
                        + "/results-and-evaluation/results “There were 24.”");
    }

    @Test
    void whatIsInternalOrHiddenIsNeverTold() {
        String ja = Compared.results(
                "ja",
                "{text: 一, internalNotes: [秘密の12件], hidden: [observations, x], observations: [{target: t, value: 6, evidence: {source: 秘密}}], exhibits: [{id: x, keyValues: [{term: 秘, value: '99'}]}, {id: y, keyValues: [{term: 数, value: '5'}]}]}");
        String en = Compared.results(
                "en",
                "{text: One, exhibits: [{id: y, keyValues: [{term: Number, value: '6'}]}], internalNotes: [secret 7]}");

        assertThat(Compared.told(ja, en))
                .containsExactly(
                        "changed figure: /results-and-evaluation/results/exhibits/1/keyValues/0/value “5” 0..1 | "
                                + "/results-and-evaluation/results/exhibits/0/keyValues/0/value “6” 0..1");
    }

    @Test
    void registersLinksAndAddressesAreCompared() {
        String ja = Compared.head("ja")
                + "third-party-assessment: {certifications: [{id: c, scheme: ISMS, status: held, number: 第IS 123号, validUntil: 2027-03-31}], publicDocuments: [{id: d, kind: other, title: 資料, url: 'https://a.example/ja/x/'}]}\n";
        String en = Compared.head("en")
                + "third-party-assessment: {certifications: [{id: c, scheme: ISMS, status: lapsed, number: IS 124, validUntil: 2028-03-31}], publicDocuments: [{id: d, kind: other, title: Document, url: 'https://a.example/en/x/'}]}\n";

        assertThat(Compared.told(ja, en))
                .containsExactly(
                        "changed choice: /third-party-assessment/certifications/0/status “Held” | /third-party-assessment/certifications/0/status “Lapsed”",
                        "changed identifier: /third-party-assessment/certifications/0/number “第IS 123号” | /third-party-assessment/certifications/0/number “IS 124”",
                        "changed date: /third-party-assessment/certifications/0/validUntil “2027-03-31” | /third-party-assessment/certifications/0/validUntil “2028-03-31”");
    }

    @Test
    void targetsAreComparedWithTheirKind() {
        String ja = Compared.head("ja")
                + "plans-and-targets: {numerical-targets: {targets: [{id: a, type: ratio, metric: 率, atMost: 5}, {id: b, type: duration, metric: 時間, atMost: 4, unit: hours}]}}\n";
        String en = Compared.head("en")
                + "plans-and-targets: {numerical-targets: {targets: [{id: a, type: count, metric: rate, atMost: 5}, {id: b, type: duration, metric: time, atMost: 240, unit: minutes}]}}\n";

        assertThat(Compared.told(ja, en))
                .containsExactly(
                        "changed choice: /plans-and-targets/numerical-targets/targets/0/type “Target “a”” | /plans-and-targets/numerical-targets/targets/0/type “Target “a””");
    }

    @Test
    void targetsOfTwoKindsCanBeCompared() {
        String ja = Compared.head("ja")
                + "plans-and-targets: {numerical-targets: {targets: [{id: a, type: ordinal, metric: 成熟度, atLeast: レベル3, levels: [レベル1, レベル3]}]}}\n";
        String en = Compared.head("en")
                + "plans-and-targets: {numerical-targets: {targets: [{id: a, type: ratio, metric: maturity, atLeast: 60}]}}\n";

        assertThat(Compared.told(ja, en))
                .contains(
                        "changed choice: /plans-and-targets/numerical-targets/targets/0/atLeast “レベル3” | /plans-and-targets/numerical-targets/targets/0/atLeast “60”");
    }

    @Test
    void messagesSayWhatWhereAndBothValues() {
        ReportComparison comparison = Compared.of(
                Compared.results(
                        "ja",
                        "{text: 24社でした。, findings: よい知らせ, observations: [{target: t, value: 6.2, outcome: achieved}]}"),
                Compared.results(
                        "en",
                        "{text: There were 25 companies., observations: [{target: t, value: 6.3, outcome: not-achieved}]}"));

        assertThat(Compared.messages(comparison, Locale.JAPANESE))
                .containsExactly(
                        "本文の数値が食い違います（日本語版「24社」、英語版「25 companies」）。",
                        "実績値「t」の実績値が食い違います（日本語版「6.2」、英語版「6.3」）。",
                        "実績値「t」の評価が食い違います（日本語版「達成」、英語版「未達」）。",
                        "判明事項「よい知らせ」が英語版にありません。");
        assertThat(Compared.messages(comparison, Locale.ENGLISH))
                .containsExactly(
                        "Text: the figure “24社” in the Japanese edition differs from “25 companies” in the English edition.",
                        "Result of Result “t”: “6.2” in the Japanese edition differs from “6.3” in the English edition.",
                        "Outcome of Result “t”: “Achieved” in the Japanese edition differs from “Not achieved” in the English edition.",
                        "Findings: “よい知らせ” is missing from the English edition.");
    }
}
