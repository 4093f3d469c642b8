package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.plansandtargets.RatioTarget;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private static final String YAML = """
            modelVersion: "0.1"
            id: aoi-2025
            edition: {language: ja, published: 2026-07-01}
            title: 2025
            issuer: {name: 葵通販株式会社}
            structure:
              - {chapter: governance, heading: 推進, sections: [{item: scope, level: 3, numbering: continue}]}
            governance:
              management-structure:
                text: |
                  四半期ごとに
                    開きます😀。
                bodies: [{id: committee, name: 情報セキュリティ委員会, memberCount: 9}]
                exhibits:
                  - {id: roles, table: {rows: [[{text: 区分, colSpan: 2}, 1.10]]}}
                internalNotes: [監査室の確認待ち]
              strategy: {absence: {kind: omitted, reason: 改定中, statement: 次年度に公表します。}}
            plans-and-targets:
              numerical-targets: {targets: [{id: open-rate, type: ratio, metric: 開封率, atMost: 5}]}
            """;

    @Test
    void whatIsBuiltComesBackEqualFromJsonAndFromYaml() {
        InformationSecurityReport report = InformationSecurityReport.builder()
                .id("aoi-2025")
                .title("情報セキュリティ報告書2025")
                .edition(e -> e.language(EditionLanguage.JA).published(LocalDate.of(2026, 7, 1)))
                .issuer(i -> i.name("葵通販株式会社").fiscalYearStartMonth(4))
                .governance(c -> c.managementStructure(m -> m.text("四半期ごとに\n\n  開きます。")
                                .addBody(b ->
                                        b.id("committee").name("情報セキュリティ委員会").frequency("四半期ごと")))
                        .strategy(s -> s.omitted("中期計画の改定中", "次年度の報告書で公表します。")))
                .plansAndTargets(c -> c.numericalTargets(t -> t.addTarget(
                        RatioTarget.atMost("open-rate", "訓練メールの開封率", "5").by(LocalDate.of(2026, 3, 31)))))
                .structure(s -> s.chapter(ChapterKey.GOVERNANCE, g -> g.item(ItemKey.MANAGEMENT_STRUCTURE, "推進体制")
                        .item(ItemKey.SCOPE, at -> at.level(3).continueNumbering())))
                .build();

        assertThat(ReportJson.fromJson(ReportJson.toJson(report))).isEqualTo(report);
        assertThat(ReportJson.fromYaml(ReportJson.toYaml(report))).isEqualTo(report);
    }

    @Test
    void lambdasEditWhatIsThere() {
        InformationSecurityReport report = ReportJson.fromYaml(YAML);

        InformationSecurityReport later = report.toBuilder()
                .governance(g -> g.managementStructure(m -> m.editBody("committee", b -> b.frequency("毎月"))))
                .build();

        var body = later.getGovernance()
                .getManagementStructure()
                .orElseThrow()
                .getBodies()
                .get(0);
        assertThat(body.getFrequency()).contains("毎月");
        assertThat(body.getName()).isEqualTo("情報セキュリティ委員会");
        assertThat(later.getGovernance().getStrategy()).isPresent();
    }

    @Test
    void plainScalarsOfYamlAreTextWhereTextIsAskedFor() {
        InformationSecurityReport report = ReportJson.fromYaml(YAML);

        assertThat(report.getTitle()).isEqualTo("2025");
        var exhibit = report.getGovernance()
                .getManagementStructure()
                .orElseThrow()
                .getExhibits()
                .get(0);
        assertThat(exhibit.getTable()
                        .orElseThrow()
                        .getRows()
                        .get(0)
                        .get(1)
                        .getText()
                        .source())
                .isEqualTo("1.10");
    }

    @Test
    void aMisspeltKeyIsToldWithItsPlaceAndTheNearestKey() {
        assertThatThrownBy(() -> ReportJson.fromYaml(YAML.replace("memberCount", "memberCuont")))
                .isInstanceOfSatisfying(ReportReadException.class, e -> assertThat(e.message(Locale.ENGLISH))
                        .startsWith("report.yaml:13:49: /governance/management-structure/bodies/0/memberCuont:"
                                + " There is no property 'memberCuont'. Allowed: authority, chair, duties,")
                        .endsWith("Did you mean 'memberCount'?"));
    }

    @Test
    void unknownWordsWrongTypesDuplicatesAndAliasesAreRefused() {
        assertRefused(YAML.replace("type: ratio", "type: ration"), ReadProblem.Kind.UNKNOWN_WORD);
        assertRefused(YAML.replace("language: ja", "language: fr"), ReadProblem.Kind.UNKNOWN_WORD);
        assertRefused(YAML.replace("memberCount: 9", "memberCount: nine"), ReadProblem.Kind.WRONG_TYPE);
        assertRefused(YAML.replace("2026-07-01", "2026-07-32"), ReadProblem.Kind.WRONG_TYPE);
        assertRefused(YAML.replace("title: 2025", "title: a\ntitle: b"), ReadProblem.Kind.DUPLICATE_PROPERTY);
        assertRefused(YAML.replace("title: 2025", "title: *t"), ReadProblem.Kind.YAML_REFERENCE);
        assertRefused(YAML.replace("title: 2025", "title:"), ReadProblem.Kind.NO_VALUE);
        assertRefused(YAML.replace("title: 2025\n", ""), ReadProblem.Kind.MISSING_PROPERTY);
        assertRefused(YAML.replace("\"0.1\"", "\"9.9\""), ReadProblem.Kind.MODEL_VERSION);
        assertRefused(YAML + "---\na: b\n", ReadProblem.Kind.DOCUMENTS);
        assertRefused("[".repeat(40) + "]".repeat(40), ReadProblem.Kind.LIMIT);
        assertRefused("title: 'open", ReadProblem.Kind.SYNTAX);
    }

    private static void assertRefused(String yaml, ReadProblem.Kind kind) {
        assertThatThrownBy(() -> ReportJson.fromYaml(yaml)).isInstanceOfSatisfying(ReportReadException.class, e -> {
            assertThat(e.problems()).extracting(ReadProblem::kind).contains(kind);
            assertThat(e.problems()).allSatisfy(problem -> {
                assertThat(problem.position()).isPresent();
                assertThat(problem.message(Locale.JAPANESE)).isNotBlank();
            });
        });
    }

    @Test
    void jsonDoesNotTurnNumbersIntoText() {
        assertThatThrownBy(() -> ReportJson.fromJson(
                        "{\"modelVersion\":\"0.1\",\"id\":\"a\",\"title\":1,\"edition\":{\"language\":\"ja\"},"
                                + "\"issuer\":{\"name\":\"n\"}}"))
                .isInstanceOfSatisfying(
                        ReportReadException.class,
                        e -> assertThat(e.problems().get(0).pointer()).isEqualTo("/title"));
    }

    @Test
    void aCharacterOfABlockScalarIsFoundInTheSource() throws Exception {
        ReadReport read = ReportJson.read(new StringReader(YAML), "r.yaml", ReportJson.Format.YAML);
        String pointer = "/governance/management-structure/text";
        String text = read.report()
                .getGovernance()
                .getManagementStructure()
                .orElseThrow()
                .getText()
                .orElseThrow()
                .source();
        assertThat(text).isEqualTo("四半期ごとに\n  開きます😀。\n");

        assertThat(read.sourceMap().position(pointer, text.indexOf("開"))).contains(new SourcePosition("r.yaml", 12, 9));
        assertThat(read.sourceMap().position(pointer, text.indexOf("。")))
                .contains(new SourcePosition("r.yaml", 12, 15));
    }

    @Test
    void thePublicReportHoldsNoInternalPart() {
        String json = ReportJson.toJson(ReportJson.publicReport(ReportJson.fromYaml(YAML)));

        assertThat(json).contains("次年度に公表します。").doesNotContain("監査室", "改定中", "internalNotes", "reason");
    }
}
