package io.github.infosecreport.samples;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.EditionStatus;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.basicinformation.Purpose;
import io.github.infosecreport.model.common.ChannelKind;
import io.github.infosecreport.model.common.NoticeKind;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.governance.BodyKind;
import io.github.infosecreport.model.governance.ManagementStructure;
import io.github.infosecreport.model.managementperspective.ScopeAxisKind;
import io.github.infosecreport.model.managementperspective.SecurityPolicy;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.InformationClass;
import io.github.infosecreport.standard.IntendedEffect;
import io.github.infosecreport.standard.PublicationForm;
import io.github.infosecreport.standard.RiskTreatment;
import io.github.infosecreport.standard.SecurityProperty;
import io.github.infosecreport.standard.StakeholderGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Builds the report of a small printing house in Java: the chapters read like the table of contents. What the house did
 * and reached stands in {@link PrintingHouseYear}.
 */
public final class PrintingHouse {
    private PrintingHouse() {}

    /**
     * Builds the report.
     *
     * @return the report of the fiscal year 2025, in Japanese
     */
    public static InformationSecurityReport report() {
        return InformationSecurityReport.builder()
                .id("akari-2025")
                .title("情報セキュリティ報告書2025")
                .subtitle("お預かりした原稿と名簿を守るために")
                .edition(e -> e.language(EditionLanguage.JA)
                        .published(LocalDate.of(2026, 6, 15))
                        .status(EditionStatus.PUBLISHED))
                .issuer(i -> i.name("あかり印刷株式会社").fiscalYearStartMonth(4))
                .basicInformation(c -> c.purpose(PrintingHouse::purpose)
                        .usageNotes(u -> u.text("本報告書の内容は当社が自ら確認したもので、第三者の保証は受けていません。")
                                .addNotice(n -> n.kind(NoticeKind.FORWARD_LOOKING)
                                        .text(Prose.of("計画と目標は、事業の状況により変わることがあります。"))))
                        .reportingPeriod(p -> p.fiscalYear(2025)
                                .start(LocalDate.of(2025, 4, 1))
                                .end(LocalDate.of(2026, 3, 31)))
                        .responsibleDepartment(d -> d.addContact(contact -> contact.department("総務部 情報管理係")
                                .addChannel(channel -> channel.kind(ChannelKind.PHONE)
                                        .value("代表電話")
                                        .note("平日9時から17時")))))
                .managementPerspective(c -> c.securityPolicy(PrintingHouse::policy)
                        .scope(s -> s.text("本社工場と営業所二か所のすべての業務を対象としています。")
                                .addAxis(a ->
                                        a.axis(ScopeAxisKind.INFORMATION).text(InlineProse.of("印刷用の原稿、宛名の名簿、取引先の資料"))))
                        .stakeholders(s -> s.addGroup(g -> g.group(StakeholderGroup.TRADING_PARTNER)
                                .message(Prose.of("お預かりした原稿と名簿は、仕事が終わるまで社内の決まった場所だけで扱います。"))))
                        .businessIndicators(b -> b.addInformationHolding(h -> h.id("addresses")
                                .informationClass(InformationClass.CUSTOMER_PERSONAL)
                                .name("発送用の宛名（年間の取扱い）")
                                .number(new BigDecimal(850_000))
                                .unit("件")
                                .about(true))))
                .governance(c -> c.managementStructure(PrintingHouse::structure)
                        .risks(r -> r.addRisk(risk -> risk.id("list-leak")
                                        .name("宛名の名簿の流出")
                                        .informationClasses(List.of(InformationClass.CUSTOMER_PERSONAL))
                                        .addProperty(SecurityProperty.CONFIDENTIALITY)
                                        .likelihood(2)
                                        .impact(5)
                                        .treatment(RiskTreatment.TREAT)
                                        .important(true))
                                .addRisk(risk -> risk.id("press-stop")
                                        .name("印刷工程の停止")
                                        .informationClasses(List.of(InformationClass.PARTNER))
                                        .addProperty(SecurityProperty.AVAILABILITY)
                                        .likelihood(3)
                                        .impact(3)
                                        .treatment(RiskTreatment.TREAT)))
                        .strategy(s -> s.text("限られた人数で確実に守るため、名簿を扱う工程に人と手間を集めます。")
                                .addStrategicGoal(g -> g.id("single-room")
                                        .statement(InlineProse.of("名簿を扱う工程を一つの部屋に集める"))
                                        .by(PartialDate.ofFiscalYear(2026))
                                        .addRisk("list-leak"))))
                .plansAndTargets(PrintingHouseYear::plans)
                .resultsAndEvaluation(PrintingHouseYear::results)
                .focusThemes(PrintingHouseYear::themes)
                .thirdPartyAssessment(PrintingHouseYear::assessment)
                .build();
    }

    private static void purpose(Purpose.Builder purpose) {
        purpose.text("原稿や名簿を預けてくださる皆さまに、当社の取組と、まだ足りないところをお伝えします。")
                .publicationForm(PublicationForm.STANDALONE)
                .addIntendedEffect(IntendedEffect.PARTNER_ACCOUNTABILITY);
    }

    private static void policy(SecurityPolicy.Builder policy) {
        policy.text("""
                        印刷の仕事は、まだ世に出ていない情報をお預かりすることから始まります。当社は次の三つを約束します。

                        1. お預かりしたものは、お約束した用途にだけ使います。
                        2. 名簿は、発送が済んだら決められた期日までに消します。
                        3. 間違いが起きたら、隠さずにすぐお知らせします。
                        """).signature(s -> s.date(PartialDate.of(LocalDate.of(2026, 6, 15)))
                .company("あかり印刷株式会社")
                .addSignatory(who -> who.title("代表取締役社長").name("灯野 あゆみ")));
    }

    private static void structure(ManagementStructure.Builder structure) {
        structure
                .text("社長を責任者とし、月に一度の情報管理会議で取組を確かめています（[](#bodies)）。")
                .addOfficer(
                        o -> o.id("president").role("情報管理責任者").title("代表取締役社長").concurrent(true))
                .addBody(b -> b.id("meeting")
                        .name("情報管理会議")
                        .kind(BodyKind.COMMITTEE)
                        .chair("代表取締役社長")
                        .frequency("毎月")
                        .reportsTo("取締役会"))
                .addBody(b -> b.id("keepers")
                        .name("工程ごとの情報管理担当")
                        .kind(BodyKind.UNIT_MANAGERS)
                        .memberCount(5)
                        .reportsTo("meeting"))
                .addTraining(
                        t -> t.id("yearly").name("情報の取扱い研修").audience("全従業員").frequency("年1回"));
    }
}
