package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** IT-27: the editions say the same. */
class LocaleGapTest {
    private static final String JA = Check.sound("ja").replace("研修を行いました。", "研修を12回行いました。");
    private static final String EN = Check.sound("en").replace("We trained everybody.", "We held 13 trainings.");

    private static List<Finding> findings(String checked, String... others) {
        ReportValidator.Builder builder = ReportValidator.builder();
        for (String other : others) {
            builder.otherEdition(Check.report(other));
        }
        return builder.build().validate(Check.report(checked)).findings().stream()
                .filter(finding -> finding.rule().id().equals("locale-gap"))
                .toList();
    }

    @Test
    void differencesAreToldAtTheirPlaceInTheCheckedEdition() {
        List<Finding> findings = findings(EN, JA);

        assertThat(findings).hasSize(1);
        Finding finding = findings.get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.path()).isEqualTo("/results-and-evaluation/results/text");
        assertThat(finding.excerpt()).contains("13");
        assertThat(finding.range()).map(range -> range.start()).contains(8);
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "The language editions differ. Text: the figure “12回” in the Japanese edition differs from “13” in the English edition.");
        assertThat(finding.message(Locale.JAPANESE)).isEqualTo("言語の版の間に違いがあります: 本文の数値が食い違います（日本語版「12回」、英語版「13」）。");
    }

    @Test
    void whatTheCheckedEditionLacksIsToldWhereItWouldStand() {
        assertThat(findings(Check.sound("en"), JA.replace("scope: {", "stakeholders: {text: 読者}\n  scope: {")))
                .extracting(Finding::path)
                .containsExactly("/management-perspective/stakeholders", "/results-and-evaluation/results/text");
    }

    @Test
    void otherReportsAndEditionsInTheSameLanguageAreLeftAlone() {
        assertThat(findings(EN)).isEmpty();
        assertThat(findings(EN, JA.replace("id: r", "id: other"))).isEmpty();
        assertThat(findings(EN, EN.replace("13", "14"))).isEmpty();
    }

    @Test
    void aDifferenceCanBeLetThrough() {
        ReportValidator validator = ReportValidator.builder()
                .otherEdition(Check.report(JA))
                .suppress("locale-gap", "/results-and-evaluation/results", "checked with the auditor")
                .build();

        ValidationResult result = validator.validate(Check.report(EN));

        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).hasSize(1);
    }
}
