package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The structure list, absences, hidden exhibits and references, as tables of headings and lines. */
class StructureTest {
    private static final String HEAD =
            "modelVersion: \"0.1\"\nid: r\nedition: {language: ja}\ntitle: 報告書\nissuer: {name: 社}\n";
    private static final String BODY = """
            basic-information: {purpose: {text: 目的}, usage-notes: {text: 注意}}
            management-perspective: {scope: {text: 範囲}, stakeholders: {text: 関係者}}
            governance: {management-structure: {text: 体制}, risks: {text: リスク}}
            """;

    private static ReportOutline outline(String yaml) {
        return ReportOutline.of(report(yaml));
    }

    private static InformationSecurityReport report(String yaml) {
        return ReportJson.fromYaml(HEAD + yaml);
    }

    private static List<String> headings(String yaml) {
        return outline(yaml)
                .headings()
                .map(heading -> heading.level() + " "
                        + PlainText.lines(List.of(heading)).get(0) + " #" + heading.anchor())
                .toList();
    }

    private static List<String> lines(String yaml) {
        return PlainText.lines(outline(yaml).blocks());
    }

    @Test
    void withoutAStructureTheStandardOrders() {
        assertThat(headings(BODY))
                .containsExactly(
                        "1 1. 基礎情報 #basic-information",
                        "2 1.1 報告書の発行目的 #purpose",
                        "2 1.2 報告書の利用上の注意 #usage-notes",
                        "1 2. 経営者の情報セキュリティに関する考え方 #management-perspective",
                        "2 2.1 対象範囲 #scope",
                        "2 2.2 報告書におけるステークホルダーの位置付け、ステークホルダーに対するメッセージ等 #stakeholders",
                        "1 3. 情報セキュリティガバナンス #governance",
                        "2 3.1 情報セキュリティマネジメント体制 #management-structure",
                        "2 3.2 情報セキュリティに関わるリスク #risks");
    }

    @Test
    void chaptersAndItemsStandWhereTheyAreNamed() {
        String structure = """
                structure:
                  - {section: x-word, heading: ご挨拶, numbering: none, text: "### 一\\n\\n本文"}
                  - chapter: governance
                    heading: 統制
                    numbering: {start: 4}
                    sections: [{item: risks, heading: none}, {item: scope}, {section: x-own, heading: 独自, answers: [results], text: 本文}]
                  - {chapter: basic-information, sections: [{item: usage-notes, level: 3, numbering: continue}]}
                """;

        assertThat(headings(structure + BODY))
                .containsExactly(
                        "1 ご挨拶 #x-word",
                        "2 一 #x-word-2",
                        "1 4. 統制 #governance",
                        "2 4.1 情報セキュリティマネジメント体制 #management-structure",
                        "2 4.2 対象範囲 #scope",
                        "2 4.3 独自 #x-own",
                        "1 5. 基礎情報 #basic-information",
                        "2 5.1 報告書の発行目的 #purpose",
                        "3 (1) 報告書の利用上の注意 #usage-notes",
                        "1 6. 経営者の情報セキュリティに関する考え方 #management-perspective",
                        "2 6.1 報告書におけるステークホルダーの位置付け、ステークホルダーに対するメッセージ等 #stakeholders");
    }

    @Test
    void continueCountsOnUnderAnotherParent() {
        String structure = """
                structure:
                  - {chapter: basic-information, sections: [{item: purpose}, {item: usage-notes, level: 3}]}
                  - {chapter: governance, sections: [{item: risks, level: 3, numbering: continue}]}
                """;

        assertThat(headings(structure + BODY))
                .contains("3 (1) 報告書の利用上の注意 #usage-notes", "3 (2) 情報セキュリティに関わるリスク #risks");
    }

    @Test
    void theTopLevelItemsHaveOneHeading() {
        String yaml = """
                focus-themes: {text: 注力, themes: [{id: t, name: 供給網, initiative: 取組}]}
                third-party-assessment: {plans: 取得の予定}
                """;

        assertThat(headings(yaml))
                .containsExactly(
                        "1 1. 情報セキュリティに係る主要注力テーマ #focus-themes",
                        "2 1.1 供給網 #t",
                        "1 2. 第三者評価・認証等 #third-party-assessment",
                        "2 2.1 今後の計画・予定 #third-party-assessment-plans");
    }

    @Test
    void anAbsenceWithAStatementKeepsItsHeading() {
        String yaml = """
                governance:
                  management-structure: {absence: {kind: omitted, reason: 秘密の理由}}
                  risks: {absence: {kind: not-applicable, statement: 該当しません。}}
                  strategy: {absence: {kind: covered-elsewhere, in: 別冊, statement: 別冊に記します。}}
                plans-and-targets: {absence: {kind: omitted, reason: 秘密の理由}}
                results-and-evaluation: {absence: {kind: omitted, statement: 次年度に記します。}}
                """;

        assertThat(lines(yaml))
                .containsExactly(
                        "1. 情報セキュリティガバナンス",
                        "1.1 情報セキュリティに関わるリスク",
                        "該当しません。",
                        "1.2 情報セキュリティ戦略",
                        "別冊に記します。",
                        "2. 情報セキュリティ対策の実績、評価",
                        "次年度に記します。");
    }

    @Test
    void hiddenFactsAndExhibitsAreNowhere() {
        String yaml = """
                governance:
                  risks:
                    text: 本文[](#secret)
                    risks: [{id: r1, name: 秘密のリスク}]
                    exhibits: [{id: secret, table: {rows: [[秘密]]}}, {id: open, caption: 公開, table: {rows: [[公開]]}}]
                    hidden: [secret, risks]
                focus-themes: {text: 注力, themes: [{id: t, name: 秘密のテーマ}], hidden: [themes]}
                results-and-evaluation: {incident-report: {text: 本文, none: {statement: 秘密の記載}, hidden: [none]}}
                """;
        ReportOutline outline = outline(yaml);

        assertThat(WideReport.text(outline) + ReportJson.toJson(outline.publicReport()))
                .doesNotContain("秘密");
        assertThat(lines(yaml)).contains("表1 公開");
        assertThat(outline.unresolved())
                .containsExactly(new Unresolved(
                        Unresolved.Kind.REFERENCE, "secret", new SourceRange("/governance/risks/text", 2, 13)));
        assertThat(outline.blocks().stream()
                        .filter(Block.Exhibit.class::isInstance)
                        .map(block -> ((Block.Exhibit) block).pointer()))
                .containsExactly("/governance/risks/exhibits/1");
    }

    @Test
    void whatTheTextAsksForInVainIsTold() {
        String yaml = """
                governance:
                  risks:
                    text: "[](#nope)、[](value:nope/2025)、[](#t)。\\n\\n![](#nope)\\n\\n![](#t)\\n\\n![](#t)"
                    exhibits: [{id: t, caption: 題, table: {rows: [[値]]}}]
                """;

        assertThat(lines(yaml))
                .containsExactly("1. 情報セキュリティガバナンス", "1.1 情報セキュリティに関わるリスク", "nope、nope/2025、表1。", "nope", "表1 題", "値");
        assertThat(outline(yaml).unresolved())
                .extracting(Unresolved::kind, Unresolved::name, missing -> missing.where()
                        .start())
                .containsExactly(
                        tuple(Unresolved.Kind.REFERENCE, "nope", 0),
                        tuple(Unresolved.Kind.VALUE, "nope/2025", 10),
                        tuple(Unresolved.Kind.EXHIBIT, "nope", 39),
                        tuple(Unresolved.Kind.PLACED_TWICE, "t", 60));
    }

    @Test
    void anIdThatSeveralItemsHaveNeedsItsItem() {
        String yaml = """
                management-perspective: {scope: {text: "[](#a)、[](#results/a)、[](#x-s/a)\\n\\n![](#a)"}}
                structure: [{section: x-s, heading: 節, text: "[](#a)", exhibits: [{id: a, caption: 甲, keyValues: [{term: 丙, value: 丁}]}]}]
                results-and-evaluation: {results: {text: "[](#a)", exhibits: [{id: a, caption: 乙, table: {rows: [[1]]}}]}}
                """;
        SourceRange reference = new SourceRange("/management-perspective/scope/text", 0, 6);
        SourceRange placing = new SourceRange("/management-perspective/scope/text", 34, 41);

        assertThat(lines(yaml)).contains("「甲」", "a、表1、「甲」", "a", "表1");
        assertThat(outline(yaml).unresolved())
                .containsExactly(
                        new Unresolved(Unresolved.Kind.AMBIGUOUS, "a", reference, List.of("results/a", "x-s/a")),
                        new Unresolved(Unresolved.Kind.AMBIGUOUS, "a", placing, List.of("results/a", "x-s/a")));
    }

    @Test
    void referencesFollowTheNumbers() {
        String text = "governance: {risks: {text: \"[](#scope)と[](#deep)と[](#b)\"}}\n";
        String scope =
                "management-perspective: {scope: {text: \"### 甲 {#deep}\", exhibits: [{id: a, image: {src: a.png, alt: 絵}}, {id: b, image: {src: b.png, alt: 図}}]}}\n";

        assertThat(lines(scope + text)).contains("1.1節と1.1(1)と図2");
        assertThat(lines("basic-information: {purpose: {text: 目的, exhibits: [{id: z, image: {src: a.png, alt: 絵}}]}}\n"
                        + scope + text))
                .contains("2.1節と2.1(1)と図3");
    }

    @Test
    void aReferenceBelowAnUnnumberedHeadingNamesNoOtherNumber() {
        String structure =
                "structure: [{chapter: governance, sections: [{item: risks}, {section: x-p, heading: 【人】, text: \"### 甲 {#a}\\n\\n[](#a)と[](#x-p)\"}]}]\n";

        assertThat(lines(structure + BODY)).contains("【人】", "(1) 甲", "(1)と「【人】」");
    }

    @Test
    void aFootnoteOfAHeadingIsNoPartOfItsName() {
        String structure =
                "structure: [{section: x-p, heading: \"【人】^[注]\", text: \"[](#x-p)\"}, {section: x-q, heading: \"乙^[注]\", numbering: none, text: \"[](#x-q)\"}]\n";

        assertThat(lines(structure)).containsExactly("【人】[1]", "「【人】」", "乙[2]", "「乙」");
    }

    @Test
    void anchorsAreUniqueAndNoExhibitIsLost() {
        String yaml = """
                governance:
                  risks: {text: "### 甲 {#a}\\n\\n[](#scope)", exhibits: [{id: a, caption: 一, table: {rows: [[1]]}}, {id: scope, caption: 二, table: {rows: [[2]]}}]}
                  strategy: {text: 戦略, exhibits: [{id: a, caption: 三, table: {rows: [[3]]}}]}
                management-perspective: {scope: {text: 範囲}}
                """;
        List<String> anchors = outline(yaml).blocks().stream()
                .flatMap(block -> block instanceof Block.Heading heading
                        ? java.util.stream.Stream.of(heading.anchor())
                        : block instanceof Block.Exhibit exhibit
                                ? java.util.stream.Stream.of(exhibit.anchor())
                                : java.util.stream.Stream.empty())
                .toList();

        assertThat(anchors).doesNotHaveDuplicates().contains("scope", "exhibit-scope", "a", "a-2", "a-3");
        assertThat(lines(yaml)).contains("表1 一", "表2 二", "表3 三");
    }

    @Test
    void certificationsStandWhereTheyArePlaced() {
        String yaml = """
                third-party-assessment: {certifications: [{id: a, scheme: 甲, status: held, placedIn: results}, {id: b, scheme: 乙, status: planned}]}
                """;

        assertThat(lines(yaml))
                .containsExactly(
                        "1. 情報セキュリティ対策の実績、評価",
                        "1.1 実績",
                        "認証の取得状況",
                        "甲",
                        "取得状況",
                        "取得済み",
                        "2. 第三者評価・認証等",
                        "認証の取得状況",
                        "乙",
                        "取得状況",
                        "取得予定");
    }

    @Test
    void anExhibitWithoutANumberIsNamedByItsCaption() {
        String yaml = """
                management-perspective:
                  scope:
                    text: "[](#own)、[](#next)、[](#photo)"
                    exhibits:
                      - {id: first, caption: 一, table: {rows: [[甲]]}}
                      - {id: own, caption: 図表2-1　登録拠点, numbered: false, table: {rows: [[乙]]}}
                      - {id: next, caption: 二, numbered: true, table: {rows: [[丙]]}}
                      - {id: photo, caption: ▲研修の様子, numbered: false, image: {src: a.png, alt: 会議室}}
                """;

        assertThat(lines(yaml))
                .containsExactly(
                        "1. 経営者の情報セキュリティに関する考え方",
                        "1.1 対象範囲",
                        "「図表2-1　登録拠点」、表2、「▲研修の様子」",
                        "表1 一",
                        "甲",
                        "図表2-1　登録拠点",
                        "乙",
                        "表2 二",
                        "丙",
                        "▲研修の様子",
                        "会議室");
    }
}
