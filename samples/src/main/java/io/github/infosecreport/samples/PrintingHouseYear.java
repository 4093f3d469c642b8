package io.github.infosecreport.samples;

import io.github.infosecreport.model.PlansAndTargets;
import io.github.infosecreport.model.ResultsAndEvaluation;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.model.focusthemes.FocusThemes;
import io.github.infosecreport.model.focusthemes.ThemeKind;
import io.github.infosecreport.model.plansandtargets.CountTarget;
import io.github.infosecreport.model.plansandtargets.RatioTarget;
import io.github.infosecreport.model.resultsandevaluation.AchievementState;
import io.github.infosecreport.model.resultsandevaluation.ContractTermKind;
import io.github.infosecreport.model.resultsandevaluation.ImprovementKind;
import io.github.infosecreport.model.resultsandevaluation.Incident;
import io.github.infosecreport.model.resultsandevaluation.IncidentSeverity;
import io.github.infosecreport.model.thirdpartyassessment.CertificationStatus;
import io.github.infosecreport.model.thirdpartyassessment.ThirdPartyAssessment;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.InformationClass;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What the printing house planned, did and reached in its year. */
final class PrintingHouseYear {
    private static final LocalDate END = LocalDate.of(2026, 3, 31);

    private PrintingHouseYear() {}

    static void plans(PlansAndTargets.Builder chapter) {
        chapter.actionPlan(p -> p.addAction(a -> a.id("erasure")
                                .name("名簿の消去の確認")
                                .background(InlineProse.of("前年度の点検で、消去の記録が残っていない仕事がありました。"))
                                .addTargetUnit("発送課")
                                .deadline(PartialDate.parse("2025-09")))
                        .addAction(a -> a.id("drill")
                                .name("誤配を想定した訓練")
                                .addTargetUnit("全部門")
                                .deadline(PartialDate.parse("2026-01"))))
                .numericalTargets(t -> t.addTarget(RatioTarget.atLeast("training-rate", "研修の受講率", "100")
                                .by(END))
                        .addTarget(CountTarget.atMost("misdeliveries", "誤配", "3", "件")
                                .by(END)));
    }

    static void results(ResultsAndEvaluation.Builder chapter) {
        chapter.results(r -> r.text("消去の確認は計画どおり9月に始め、下半期の仕事のすべてで記録を残しました。")
                        .addAchievement(a -> a.id("erasure-done")
                                .name("名簿の消去の確認を開始")
                                .action("erasure")
                                .state(AchievementState.DONE)
                                .when(Timespan.parse("2025-09")))
                        .addObservation(o -> o.target("training-rate")
                                .period(Timespan.ofFiscalYear(2025))
                                .value(new BigDecimal("96.2"))
                                .count(new BigDecimal(76))
                                .total(new BigDecimal(79))
                                .shortfall(InlineProse.of("休業中の3名は、復帰後に受講します。")))
                        .addObservation(o -> o.target("misdeliveries")
                                .period(Timespan.ofFiscalYear(2025))
                                .value(new BigDecimal(1))
                                .unit("件")))
                .evaluation(e -> e.text("誤配は目標の範囲に収まりましたが、気づいたのは配送会社でした。自ら気づける仕組みが次の課題です。"))
                .qualityImprovement(q -> q.addActivity(a -> a.id("notes")
                        .kind(ImprovementKind.NEAR_MISS)
                        .name("ひやりとした出来事の共有")
                        .count(new BigDecimal(18))))
                .overseasControl(o -> o.notApplicable("海外に拠点はありません。"))
                .outsourcing(o -> o.addSelectionCriteria(InlineProse.of("配送会社は、追跡の記録を残せることを条件に選んでいます。"))
                        .addContractTerm(
                                t -> t.kind(ContractTermKind.RE_OUTSOURCING).text(InlineProse.of("当社の承諾なしに再委託しないこと"))))
                .socialContribution(s -> s.omitted("当年度は活動がなかったため", "当年度は特筆すべき活動がありませんでした。"))
                .incidentReport(i -> i.addIncident(PrintingHouseYear::misdelivery));
    }

    private static void misdelivery(Incident.Builder incident) {
        incident.id("swapped-labels")
                .title("宛名の貼り違え")
                .severity(IncidentSeverity.MINOR)
                .occurred(PartialDate.parse("2025-06-18"))
                .detected(PartialDate.parse("2025-06-19"))
                .addAffected(a -> a.informationClass(InformationClass.CUSTOMER_PERSONAL)
                        .count(new BigDecimal(30))
                        .about(true)
                        .unit("件"))
                .course(Prose.of("二つの仕事を並べて進めていた際に、宛名を貼り違えたまま配送会社に渡しました。"))
                .damage(Prose.of("お届け前にすべて引き取り、内容は見られていません。"))
                .reach(Prose.of("およそ30件の宛名のほかに及んでいません。"))
                .response(Prose.of("お客様にお詫びし、その日のうちに貼り直して発送しました。"))
                .cause(Prose.of("一つの作業台に二つの仕事を置いていました。"))
                .recurrencePrevention(Prose.of("作業台は一度に一つの仕事とし、発送前に二人で照らし合わせます。"))
                .addReportedTo(n -> n.to("委託元").date(PartialDate.parse("2025-06-19")));
    }

    static void themes(FocusThemes.Builder item) {
        item.addTheme(t -> t.id("paper")
                .name("刷り損じの紙も情報")
                .kind(ThemeKind.PERSONAL_INFORMATION)
                .initiative(Prose.of("刷り損じは鍵のかかる箱に集め、社内で細かく裁断してから古紙に出しています。"))
                .ingenuity(Prose.of("箱の色を工程ごとに変え、どこから出た紙かがひと目でわかるようにしました。")));
    }

    static void assessment(ThirdPartyAssessment.Builder item) {
        item.addCertification(c -> c.id("pmark")
                        .scheme("プライバシーマーク")
                        .status(CertificationStatus.PLANNED)
                        .plannedFor(PartialDate.parse("2027-03")))
                .auditResult(Prose.of("親しくしている同業の会社と互いに点検しあい、名簿の置き場所について助言を受けて改めました。"));
    }
}
