package io.github.infosecreport.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BuilderSnippetTest {
    @Test
    void tenLinesMakeAReport() {
        // readme: builder
        InformationSecurityReport report = InformationSecurityReport.builder()
                .id("aoi-2025")
                .title("情報セキュリティ報告書2025")
                .edition(e -> e.language(EditionLanguage.JA).published(LocalDate.of(2026, 7, 1)))
                .issuer(i -> i.name("葵通販株式会社").fiscalYearStartMonth(4))
                .governance(c -> c.managementStructure(m -> m.text("四半期ごとに委員会を開きます（[](#bodies)）。")
                                .addBody(b ->
                                        b.id("committee").name("情報セキュリティ委員会").frequency("四半期ごと")))
                        .strategy(s -> s.omitted("中期計画の改定中", "次年度の報告書で公表します。")))
                .build();
        String yaml = ReportJson.toYaml(report);
        // readme: end

        assertThat(ReportJson.fromYaml(yaml)).isEqualTo(report);
        assertThat(yaml).contains("governance:\n  management-structure:\n", "name: 情報セキュリティ委員会");
    }
}
