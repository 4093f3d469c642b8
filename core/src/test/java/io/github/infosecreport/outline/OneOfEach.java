package io.github.infosecreport.outline;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.NumberStyle;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.AbsenceKind;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.model.governance.ManagementStructure;
import io.github.infosecreport.model.plansandtargets.CountTarget;
import io.github.infosecreport.model.plansandtargets.DurationTarget;
import io.github.infosecreport.model.plansandtargets.DurationUnit;
import io.github.infosecreport.model.plansandtargets.EquivalentValue;
import io.github.infosecreport.model.plansandtargets.HeadCountTarget;
import io.github.infosecreport.model.plansandtargets.MilestoneTarget;
import io.github.infosecreport.model.plansandtargets.NumericalTargets;
import io.github.infosecreport.model.plansandtargets.OrdinalTarget;
import io.github.infosecreport.model.plansandtargets.QualitativeTarget;
import io.github.infosecreport.model.plansandtargets.RatioTarget;
import io.github.infosecreport.model.plansandtargets.RelativeBase;
import io.github.infosecreport.model.plansandtargets.RelativeDirection;
import io.github.infosecreport.model.plansandtargets.RelativeTarget;
import io.github.infosecreport.model.resultsandevaluation.AffectedInformation;
import io.github.infosecreport.model.resultsandevaluation.ClaimedOutcome;
import io.github.infosecreport.model.resultsandevaluation.Incident;
import io.github.infosecreport.model.resultsandevaluation.IncidentSeverity;
import io.github.infosecreport.model.resultsandevaluation.Results;
import io.github.infosecreport.model.thirdpartyassessment.CertificationStatus;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.InformationClass;
import io.github.infosecreport.standard.ItemKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The report of {@code one-of-each.ja.yaml}, built in Java. */
final class OneOfEach {
    private static final String TEXT = """
            四半期ごとに委員会を開きます（[](#bodies)）。開封率は[](value:open-rate/2025)、
            目標は[](value:open-rate)でした。**情報セキュリティ（ISMS）**を~~見直し~~改めました。

            ![](#bodies)

            ### 委員会の役割 {#duties}

            ::: list paren
            1. 方針の決定
            2. 結果の評価^[年2回。]
            :::

            - 本社
              総務部が担います。
              * 東館
              * 西館

            1) 起案
            2) 承認

            ### 附則 {-}

            2026. で始まる段落は段落のままです。

            ::: note
            ※ 拠点の責任者を含みます。詳しくは[](#duties)と[](#roles)へ。
            :::

            ::: callout
            守るべきは、お客様の信頼です。
            :::

            ::: declaration
            当社は次のとおり宣言します。

            以上
            :::

            ::: signature
            2026年6月30日
            葵通販株式会社
            代表取締役社長　青井 一郎
            :::

            ::: key-values circled
            登録範囲: 本社
            登録日：2019年5月
            :::

            | 区分 | 数 |
            |---|--:|
            | 研修 | 12 |

            > 引用の一文です。

            <b>&amp;</b>も〜～—⑳㍿𠮷もそのまま残ります。
            """;

    private OneOfEach() {}

    static InformationSecurityReport report() {
        return InformationSecurityReport.builder()
                .id("one-of-each")
                .edition(e -> e.language(Locale.JAPANESE)
                        .published(LocalDate.of(2026, 7, 1))
                        .numbering(NumberingPreset.BUSINESS)
                        .numbers(NumberStyle.LARGE_UNITS)
                        .addRevision(r -> r.date(LocalDate.of(2026, 8, 1)).change(line("表1の誤記を正しました。"))))
                .title("情報セキュリティ報告書2025")
                .issuer(i -> i.name("葵通販株式会社").fiscalYearStartMonth(4))
                .structure(s -> s.section(
                                "x-foreword", "はじめに", at -> at.unnumbered().text("本報告書の考え方を示します。"))
                        .chapter(ChapterKey.GOVERNANCE, at -> at.heading("「推進」の体制^[見出しの脚注。]")
                                .text("本章は[](#incident-report)とあわせてお読みください。")
                                .item(ItemKey.MANAGEMENT_STRUCTURE, "推進体制")
                                .section("x-people", "【人を育てる】", people -> people.answers(
                                                ItemKey.MANAGEMENT_STRUCTURE, ItemKey.RESULTS)
                                        .text("(1)にも記したとおり、[脆弱]{ruby=ぜいじゃく}性の研修を行いました。"))
                                .item(ItemKey.NUMERICAL_TARGETS, targets -> targets.level(3)
                                        .continueNumbering()))
                        .chapter(ChapterKey.RESULTS_AND_EVALUATION, at -> at.startAt(5)
                                .item(ItemKey.RESULTS, results -> results.withoutHeading())))
                .governance(c -> c.managementStructure(OneOfEach::structure)
                        .strategy(s -> s.omitted("中期計画の改定中", "次年度の報告書で公表します。"))
                        .risks(r -> r.absence(Absence.builder()
                                .kind(AbsenceKind.NOT_APPLICABLE)
                                .reason("別冊で公表")
                                .build())))
                .plansAndTargets(c -> c.numericalTargets(OneOfEach::targets))
                .resultsAndEvaluation(c -> c.results(OneOfEach::results).incidentReport(i -> i.none(
                                none -> none.statement(line("重大な事故はありませんでした。")).qualification(IncidentSeverity.SERIOUS))
                        .addIncident(OneOfEach::incident)))
                .thirdPartyAssessment(t -> t.addCertification(cert -> cert.id("pmark")
                        .scheme("プライバシーマーク")
                        .status(CertificationStatus.HELD)
                        .placedIn(ItemKey.RESULTS)))
                .build();
    }

    private static void structure(ManagementStructure.Builder item) {
        item.text(Prose.of(TEXT))
                .addBody(b -> b.id("committee")
                        .name("情報セキュリティ委員会")
                        .chair("最高情報セキュリティ責任者")
                        .frequency("四半期ごと")
                        .reportsTo("取締役会")
                        .established(PartialDate.parse("2019-05")))
                .addBody(b -> b.id("office").name("推進事務局").reportsTo("committee"))
                .authority(Prose.of("委員会は方針を決めます。\n"))
                .addExhibit(e -> e.id("roles")
                        .caption(line("役割の分担"))
                        .note(line("2026年4月現在"))
                        .table(t -> t.header(1)
                                .addRow(List.of(Cell.spanning("区分", 1, 2), Cell.of("役割")))
                                .addRow(List.of(Cell.spanning("本社", 2, 1), Cell.of("委員会"), Cell.of("決定\n評価")))
                                .addRow(List.of(Cell.of("事務局"), Cell.of("運営")))))
                .addExhibit(e -> e.id("chart").caption(line("体制図")).image(i -> i.src("missing.png")
                        .alt("委員会を中心とする体制図")))
                .addExhibit(e -> e.id("secret").caption(line("秘密の表")).table(t -> t.addRow(List.of(Cell.of("秘密")))))
                .addHidden("secret")
                .addInternalNote("監査室の確認待ち");
    }

    private static void targets(NumericalTargets.Builder item) {
        item.addTarget(RatioTarget.atMost("open-rate", "訓練メールの開封率", "5").toBuilder()
                        .population("全従業員")
                        .build()
                        .by(LocalDate.of(2026, 3, 31)))
                .addTarget(CountTarget.atMost("outages", "停止の回数", "2", "回").toBuilder()
                        .equivalent(EquivalentValue.builder()
                                .metric("平均故障間隔")
                                .value(BigDecimal.valueOf(180))
                                .unit("日")
                                .build())
                        .build())
                .addTarget(DurationTarget.builder()
                        .id("recovery")
                        .metric("復旧までの時間")
                        .atMost(BigDecimal.valueOf(4))
                        .unit(DurationUnit.HOURS)
                        .build())
                .addTarget(HeadCountTarget.builder()
                        .id("experts")
                        .metric("有資格者")
                        .atLeast(BigDecimal.valueOf(30))
                        .baseline(BigDecimal.valueOf(21))
                        .build())
                .addTarget(MilestoneTarget.builder()
                        .id("isms")
                        .metric("認証の取得")
                        .milestone(line("全部門での取得"))
                        .coverage(BigDecimal.valueOf(3))
                        .outOf(BigDecimal.valueOf(5))
                        .unit("部門")
                        .deadline(PartialDate.ofFiscalYear(2026))
                        .build())
                .addTarget(RelativeTarget.builder()
                        .id("score")
                        .metric("自己診断の得点")
                        .relativeTo(RelativeBase.PREVIOUS_YEAR)
                        .direction(RelativeDirection.INCREASE)
                        .change(BigDecimal.valueOf(3))
                        .changeUnit("点")
                        .build())
                .addTarget(OrdinalTarget.builder()
                        .id("level")
                        .metric("成熟度")
                        .atLeast("レベル2")
                        .scale("5段階")
                        .build())
                .addTarget(QualitativeTarget.builder()
                        .id("culture")
                        .metric("風土")
                        .goal(line("気づきを**すぐに**話せる職場にする"))
                        .build());
    }

    private static void results(Results.Builder item) {
        item.text(Prose.of("今年度の実績です。"))
                .addObservation(o -> o.target("open-rate")
                        .period(Timespan.ofFiscalYear(2025))
                        .value(new BigDecimal("6.2"))
                        .count(BigDecimal.valueOf(62))
                        .total(BigDecimal.valueOf(1000))
                        .outcome(ClaimedOutcome.NOT_ACHIEVED)
                        .shortfall(line("新入社員の受講が遅れました。"))
                        .evidence(e -> e.owner("総務部").source("集計表")))
                .addObservation(o -> o.target("level").level("レベル2").outcome(ClaimedOutcome.ACHIEVED))
                .addObservation(o -> o.id("members")
                        .metric("会員数")
                        .value(BigDecimal.valueOf(3_000_000))
                        .unit("人")
                        .note(line("2026年3月末")));
    }

    private static void incident(Incident.Builder incident) {
        incident.id("misdelivery")
                .title("書類の誤送付")
                .severity(IncidentSeverity.MINOR)
                .occurred(PartialDate.parse("2025-10~"))
                .detected(PartialDate.parse("2025-10-03T14:05"))
                .addAffected((AffectedInformation.Builder a) -> a.informationClass(InformationClass.CUSTOMER_PERSONAL)
                        .count(BigDecimal.valueOf(12))
                        .unit("件"))
                .course(Prose.of("宛先を取り違えました。"))
                .addReportedTo(n -> n.to("個人情報保護委員会").date(PartialDate.parse("2025-10-05")));
    }

    private static InlineProse line(String text) {
        return InlineProse.of(text);
    }
}
