package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What items hide is kept from readers and shown to rules, each text with its place in the whole report. */
class HiddenPartsTest {
    private static final String HEAD =
            "modelVersion: \"0.1\"\nid: r\nedition: {language: ja}\ntitle: t\nissuer: {name: n}\n";

    private static InformationSecurityReport report(String yaml) {
        return ReportJson.fromYaml(HEAD + yaml);
    }

    private static HiddenParts hidden(String yaml) {
        return HiddenParts.of(report(yaml), OutlineOptions.defaults());
    }

    private static List<String> texts(HiddenParts parts) {
        return AuthoredText.of(parts).stream()
                .map(text -> text.source().orElseThrow().pointer() + " " + text.text())
                .toList();
    }

    private static String printed(String yaml) {
        ReportOutline outline = ReportOutline.of(report(yaml));
        return WideReport.text(outline) + ReportJson.toJson(outline.publicReport());
    }

    @Test
    void everyKindOfContentCanBeHidden() {
        String yaml = """
                governance:
                  management-structure:
                    text: "秘密の本文^[秘密の注]"
                    bodies: [{id: a, name: 秘密の部会}]
                    authority: 秘密の権限
                    exhibits:
                      - {id: x, caption: 公開の表, table: {rows: [[公開]]}}
                      - {id: y, caption: "秘密の**表**", note: 秘密の備考, table: {rows: [[秘密の値]]}}
                      - {id: z, keyValues: [{term: 公開, value: 公開}]}
                    hidden: [text, bodies, authority, y]
                results-and-evaluation: {incident-report: {text: 公開, none: {statement: 秘密の記載}, hidden: [none]}}
                focus-themes: {text: 公開, themes: [{id: t, name: 秘密のテーマ, initiative: "### 秘密の見出し"}], hidden: [themes]}
                third-party-assessment: {plans: 公開, certifications: [{id: c, scheme: 秘密の認証, status: held, placedIn: results}], hidden: [certifications]}
                """;

        assertThat(printed(yaml)).doesNotContain("秘密").contains("公開の表", "表1");
        assertThat(texts(hidden(yaml)))
                .containsExactly(
                        "/governance/management-structure/text 秘密の本文",
                        "/governance/management-structure/bodies/0/name 秘密の部会",
                        "/governance/management-structure/authority 秘密の権限",
                        "/governance/management-structure/exhibits/1/caption 秘密の",
                        "/governance/management-structure/exhibits/1/caption 表",
                        "/governance/management-structure/exhibits/1/table/rows/0/0 秘密の値",
                        "/governance/management-structure/exhibits/1/note 秘密の備考",
                        "/third-party-assessment/certifications/0/scheme 秘密の認証",
                        "/results-and-evaluation/incident-report/none/statement 秘密の記載",
                        "/focus-themes/themes/0/name 秘密のテーマ",
                        "/focus-themes/themes/0/initiative 秘密の見出し",
                        "/governance/management-structure/text 秘密の注");
    }

    @Test
    void aHiddenTextKnowsItsCharacters() {
        String yaml =
                "governance: {risks: {text: 公開, exhibits: [{id: x, caption: \"表**秘密**\", table: {rows: [[1]]}}], hidden: [x]}}\n";

        assertThat(AuthoredText.of(hidden(yaml)))
                .contains(new Inline.Text(
                        "秘密", java.util.Optional.of(new SourceRange("/governance/risks/exhibits/0/caption", 3, 5))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // An exhibit may be called as the item's text is; the text is not meant then.
                "text | 本文 事実 表e | 表text",
                "exhibits | 本文 事実 表text 表e | ''",
                "absence | 本文 事実 表text 表e | ''",
                "hidden | 本文 事実 表text 表e | ''",
                "e | 本文 事実 表text | 表e",
                "risks | 本文 表text 表e | 事実",
            })
    void aNameHidesWhatBearsItAndNothingElse(String name, String shown, String kept) {
        String yaml = "governance: {risks: {text: 本文, risks: [{id: r, name: 事実}],"
                + " exhibits: [{id: text, caption: 表text, keyValues: [{term: 語, value: 値}]}, {id: e, caption: 表e, keyValues: [{term: 語, value: 値}]}],"
                + " hidden: [" + name + "]}}\n";
        List<String> all = List.of("本文", "事実", "表text", "表e");

        assertThat(all).filteredOn(text -> printed(yaml).contains(text)).containsExactly(shown.split(" "));
        assertThat(texts(hidden(yaml)).stream()
                        .map(text -> text.substring(text.indexOf(' ') + 1))
                        .filter(all::contains))
                .containsExactlyElementsOf(
                        Stream.of(kept).filter(text -> !text.isEmpty()).toList());
    }

    @Test
    void anExhibitAndFactsOfOneNameAreBothHidden() {
        String yaml =
                "governance: {risks: {text: 公開, risks: [{id: r, name: 秘密}], exhibits: [{id: risks, caption: 秘密, table: {rows: [[秘密]]}}], hidden: [risks]}}\n";

        assertThat(printed(yaml)).doesNotContain("秘密");
        assertThat(texts(hidden(yaml))).hasSize(3);
    }

    @Test
    void whatIsHiddenIsToldWhenItAsksInVain() {
        String yaml = """
                governance:
                  risks:
                    text: 公開
                    exhibits: [{id: x, caption: "[](#risks)と[](#y)と[](#nowhere)", image: {src: a.png, alt: 図}}, {id: y, caption: 表, table: {rows: [[1]]}}]
                    hidden: [x, y, typo]
                """;
        String caption = "/governance/risks/exhibits/0/caption";

        assertThat(hidden(yaml).unresolved())
                .containsExactlyInAnyOrder(
                        new Unresolved(Unresolved.Kind.REFERENCE, "nowhere", new SourceRange(caption, 18, 30)),
                        new Unresolved(
                                Unresolved.Kind.IMAGE,
                                "a.png",
                                new SourceRange("/governance/risks/exhibits/0/image/src", 0, 5)),
                        new Unresolved(
                                Unresolved.Kind.HIDDEN, "typo", new SourceRange("/governance/risks/hidden/2", 0, 4)));
        assertThat(ReportOutline.of(report(yaml)).unresolved()).isEmpty();
    }

    @Test
    void aReportThatHidesNothingHasNoHiddenParts() {
        assertThat(hidden("governance: {risks: {text: 公開}}\n")).isSameAs(HiddenParts.none());
    }

    @Test
    void internalPartsAreNoHiddenParts() {
        String yaml =
                "governance: {risks: {text: 公開, hidden: [text], internalNotes: [内部の注記]}, strategy: {absence: {kind: omitted, reason: 内部の理由, statement: 公開}}}\n";

        assertThat(texts(hidden(yaml))).containsExactly("/governance/risks/text 公開");
        assertThat(ReportJson.toJson(ReportJson.withoutInternal(report(yaml))))
                .contains("hidden", "公開")
                .doesNotContain("内部");
    }
}
