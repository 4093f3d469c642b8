package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.SourceRange;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content still to be written is found wherever it is printed, once a report. */
class PlaceholdersTest {
    private static final String RULE = "placeholder-content";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〇〇を行いました。",
                "○○を行いました。",
                "◯◯を行いました。",
                "××株式会社",
                "△△工場",
                "□□部門の取組み",
                "○△商事",
                "〇○◯",
                "●●株式会社",
                "2026年〇月",
                "第○部が担います。",
                "約〇%です。",
                "目標は○件です。",
                "参加者は△名です。",
                "□年□月□日",
                "本×社の方針",
                "〇時に開始します。",
                "○年度の目標",
                "（省略）",
                "(省略)",
                "担当はTBDです。",
                "担当：TBC",
                "Owner: TBD",
                "The owner is TBD.",
                "TBA",
                "tbd",
                "XXX株式会社",
                "TODO: write",
                "FIXME",
                "Lorem ipsum dolor sit amet",
                "lorem ipsum",
                "◇◇社",
            })
    void isFound(String text) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.found(withPurpose(language, text)))
                    .containsExactly(RULE + " /basic-information/purpose/text");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "判定は○×で示します。",
                "○×△の三段階で評価しました。",
                "○△×で示します。",
                "達成を○、未達を×とします。",
                "○",
                "×",
                "TBDs are rare.",
                "The TBDX unit",
                "A 3×4 grid",
                "24時間×365日の監視",
                "○社内の取組み",
                "□社外への委託",
                "○部門ごとの点検",
                "○日常の点検",
                "○件数の推移",
                "■■ 重要 ■■",
                "● 方針",
                "□ 確認済み",
                "例文は省略しません。",
                "XXの法則",
                "TODOリストで管理します。",
                "Loremの法則",
                "（仮称）新本社",
                "5×2名の体制",
                "必要事項を記入してください。",
                "〇印を付けます。",
            })
    void isNotSeenWhereThereIsNone(String text) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.found(withPurpose(language, text))).isEmpty();
        }
    }

    @Test
    void marksInATableAreNone() {
        String table = """
                basic-information:
                  purpose:
                    text: |
                      | 項目 | 本社 | 工場 |
                      |---|---|---|
                      | 研修 | ○ | × |
                      | 点検 | △ | ○× |
                """;

        assertThat(Check.found(Check.sound("ja") + table)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "\"\\n \\u3000\\n\""})
    void proseWithoutACharacterIsOne(String text) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.found(Check.sound(language) + "basic-information: {purpose: {text: " + text + "}}\n"))
                    .containsExactly(RULE + " /basic-information/purpose/text");
        }
    }

    @Test
    void titleIssuerCaptionCellFootnoteAltAndFactsAreSeenToo() {
        String yaml = Check.sound("ja")
                .replace("title: 情報セキュリティ報告書", "title: 〇〇報告書")
                .replace("name: 葵通販株式会社", "name: 〇〇株式会社")
                .replace(
                        "{text: 委員会が決めます。}",
                        "{text: '委員会が決めます。^[〇〇による。]', bodies: [{id: a, name: 〇〇委員会}],"
                                + " exhibits: [{id: t, caption: 〇〇の表, table: {rows: [[〇〇]]}}, {id: p, caption: 図, image: {src: a.png, alt: 〇〇の図}}]}");

        assertThat(Check.findings(yaml, RULE)).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.ENGLISH)).startsWith("Placeholders are left in 7 places: /title, ");
            assertThat(finding.path()).isEqualTo("/title");
            assertThat(finding.excerpt()).contains("〇〇");
        });
    }

    @Test
    void allPlacesAreToldInOneFinding() {
        String yaml = Check.sound("ja").replace("国内の全事業所", "〇〇と△△").replace("委員会が決めます。", "××が決めます。");

        assertThat(Check.findings(yaml)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo(RULE);
            assertThat(finding.message(Locale.JAPANESE))
                    .isEqualTo("仮の文字が3か所に残っています: /management-perspective/scope/text, "
                            + "/governance/management-structure/text");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("Placeholders are left in 3 places: /management-perspective/scope/text, "
                            + "/governance/management-structure/text");
            assertThat(finding.range()).hasValueSatisfying(range -> {
                assertThat(range.start()).isZero();
                assertThat(range.end()).isEqualTo(2);
            });
        });
    }

    @Test
    void whatIsNotPrintedIsNotSeen() {
        assertThat(Check.found(Check.sound("ja") + "basic-information: {purpose: {text: 目的, internalNotes: [TBD]}}\n"))
                .isEmpty();
    }

    @Test
    void itIsAnErrorOnceTheReportIsApproved() {
        for (String status : List.of("approved", "published")) {
            assertThat(Check.findings(withStatus(status)))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.ERROR);
        }
        for (String status : List.of("draft", "in-review")) {
            assertThat(Check.findings(withStatus(status)))
                    .extracting(Finding::severity)
                    .containsExactly(Severity.WARNING);
        }
        assertThat(Check.findings(withPurpose("ja", "〇〇")))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void theFaithfulProfileKeepsItAWarning() {
        assertThat(ReportValidator.builder()
                        .profile(Profile.FAITHFUL)
                        .build()
                        .validate(Check.report(withStatus("published")))
                        .findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    private static String withStatus(String status) {
        return withPurpose("ja", "〇〇").replace("2026-07-01}", "2026-07-01, status: " + status + "}");
    }

    private static String withPurpose(String language, String text) {
        return Check.sound(language) + "basic-information:\n  purpose:\n    text: |\n      本文 text\n\n      " + text
                + "\n";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "exhibits: [{id: e, caption: E, table: {rows: [[a]]}}, {id: f, caption: \"表は**〇〇**です\", table: {rows: [[a]]}}], hidden: [f] | exhibits/1/caption | 4 | 6",
                "exhibits: [{id: e, caption: E, table: {rows: [[a, \"値〇〇\"]]}}], hidden: [e] | exhibits/0/table/rows/0/1 | 1 | 3",
                "bodies: [{id: a, name: 〇〇委員会}], hidden: [bodies] | bodies/0/name | 0 | 2",
                "authority: 〇〇の権限, hidden: [authority] | authority | 0 | 2",
                "exhibits: [{id: e, note: \"　\", table: {rows: [[a]]}}, {id: f, note: \"　\", table: {rows: [[a]]}}], hidden: [e] | exhibits/0/note | 0 | 0",
            })
    void isFoundInWhatIsHidden(String row) {
        String[] cells = row.split(" \\| ");
        String yaml =
                Check.sound("ja").replaceFirst("(management-structure: \\{text: [^}]*)}", "$1, " + cells[0] + "}");

        assertThat(Check.findings(yaml, RULE)).singleElement().satisfies(finding -> {
            assertThat(finding.range().orElseThrow())
                    .isEqualTo(new SourceRange(
                            "/governance/management-structure/" + cells[1],
                            Integer.parseInt(cells[2]),
                            Integer.parseInt(cells[3])));
        });
    }

    @Test
    void aPlaceIsToldOnceThoughWhatIsHiddenShowsItAgain() {
        String yaml = Check.sound("ja")
                .replaceFirst(
                        "management-structure: \\{text: [^}]*}",
                        "management-structure: {text: \"![](#e)\", exhibits: [{id: e, caption: 〇〇, table: {rows: [[a]]}}], hidden: [text]}");

        assertThat(Check.findings(yaml, RULE)).singleElement().satisfies(finding -> assertThat(
                        finding.message(Locale.ENGLISH))
                .isEqualTo("Placeholders are left in 1 places: /governance/management-structure/exhibits/0/caption"));
    }
}
