package io.github.infosecreport.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Last year's report beside this year's. */
class YearsTest {
    private static final String LAST = """
            modelVersion: '0.1'
            id: aoi-2024
            edition: {language: ja, published: 2025-07-01}
            title: 情報セキュリティ報告書2024
            issuer: {name: 葵通販株式会社}
            previousReport: {id: aoi-2023}
            basic-information:
              reporting-period: {fiscalYear: 2024}
            management-perspective:
              security-policy: {text: 情報を守ります。}
            governance:
              management-structure:
                text: 毎年同じことを書いています。
                bodies: [{id: committee, name: 委員会, chair: 社長}, {id: csirt, name: CSIRT}]
              risks: {text: 昨年のリスクです。}
            plans-and-targets:
              numerical-targets:
                targets:
                  - {id: open-rate, type: ratio, metric: 開封率, atMost: 5, deadline: 2025-03-31}
                  - {id: training, type: ratio, metric: 受講率, atLeast: 98}
                  - {id: visits, type: count, metric: 訪問, atLeast: 20, unit: 社}
            results-and-evaluation:
              results:
                text: 24社を訪問しました。
                observations:
                  - {target: open-rate, period: FY2023, value: 9.4}
                  - {target: open-rate, period: FY2024, value: 6.2}
                  - {target: training, period: FY2024, value: 99.0}
                  - {target: visits, period: FY2024, value: 22}
            third-party-assessment:
              certifications:
                - {id: pmark, scheme: プライバシーマーク, status: held, validUntil: 2026-02-17}
                - {id: isms, scheme: ISMS, status: planned}
            """;

    private static final String THIS = """
            modelVersion: '0.1'
            id: aoi-2025
            edition: {language: ja, published: 2026-07-01}
            title: 情報セキュリティ報告書2025
            issuer: {name: 葵通販株式会社}
            previousReport: {id: aoi-2024}
            basic-information:
              reporting-period: {fiscalYear: 2025}
            management-perspective:
              security-policy: {text: 情報と、お届けを守ります。}
            governance:
              management-structure:
                text: 毎年同じことを書いています。
                bodies: [{id: committee, name: 委員会, chair: 専務}, {id: psirt, name: PSIRT}]
            plans-and-targets:
              numerical-targets:
                targets:
                  - {id: open-rate, type: ratio, metric: 開封率, atMost: 4, deadline: 2026-03-31}
                  - {id: training, type: ratio, metric: 受講率, atLeast: 98}
                  - {id: drills, type: count, metric: 訓練, exactly: 4, unit: 回}
            results-and-evaluation:
              results:
                text: 28社を訪問しました。
                observations:
                  - {target: open-rate, period: FY2024, value: 6.3}
                  - {target: open-rate, period: FY2025, value: 4.8}
                  - {target: training, period: FY2025, value: 99.0}
                  - {target: drills, period: FY2025, value: 4}
              incident-report: {none: {statement: 事故はありませんでした。}}
            third-party-assessment:
              certifications:
                - {id: pmark, scheme: プライバシーマーク, status: held, validUntil: 2028-02-17}
                - {id: iso, scheme: ISMS, status: held}
            """;

    private static List<String> messages(Locale locale) {
        return Compared.messages(Compared.of(LAST, THIS), locale);
    }

    @Test
    void idsAndPeriodsMakeThemYears() {
        assertThat(Compared.of(LAST, THIS).relation()).isEqualTo(Relation.YEARS);
        assertThat(Compared.of(LAST, LAST).relation()).isEqualTo(Relation.VERSIONS);
        assertThat(Compared.of(LAST, LAST).differences()).isEmpty();
    }

    @Test
    void readersAreToldWhatIsNewGoneChangedAndLeftAsItWas() {
        assertThat(messages(Locale.ENGLISH))
                .containsExactly(
                        "Title of the report changed from “情報セキュリティ報告書2024” to “情報セキュリティ報告書2025”.",
                        "Year covered changed from “2024” to “2025”.",
                        "Text changed from “情報を守ります。” to “情報と、お届けを守ります。”.",
                        "Text is as it was: “毎年同じことを書いています。”.",
                        "Chair of Body “committee” changed from “社長” to “専務”.",
                        "Body “csirt”, CSIRT, is gone.",
                        "Body “psirt”, PSIRT, was added.",
                        "Information security risks is gone.",
                        "Target “open-rate” changed from “5%以下 (2025-03-31)” to “4%以下 (2026-03-31)”.",
                        "Target “training” is as it was: “98%以上”.",
                        "Target “visits”, 訪問, is gone.",
                        "Target “drills”, 訓練, was added.",
                        "Text changed from “24社を訪問しました。” to “28社を訪問しました。”.",
                        "Result of Result “open-rate” changed from “6.2” to “6.3”.",
                        "Result “open-rate” changed from “FY2024 6.2%” to “FY2025 4.8%”.",
                        "Result “training” is as it was: “FY2024 99.0%”.",
                        "Result “visits”, FY2024 22社, is gone.",
                        "Result “drills”, FY2025 4回, was added.",
                        "Incident report was added.",
                        "Valid until of Certification “pmark” changed from “2026-02-17” to “2028-02-17”.",
                        "Certification “isms”, ISMS, is gone.",
                        "Certification “iso”, ISMS, was added.");
    }

    @Test
    void messagesAreInJapaneseToo() {
        assertThat(messages(Locale.JAPANESE))
                .contains(
                        "目標「open-rate」が「5%以下 (2025-03-31)」から「4%以下 (2026-03-31)」に変わりました。", "組織「csirt」（CSIRT）がなくなりました。");
    }
}
