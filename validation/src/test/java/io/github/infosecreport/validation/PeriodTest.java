package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The reporting period is a fiscal year, or two dates in their order. */
class PeriodTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{start: 2026-04-01, end: 2026-03-31} | /end | 2026-04-01 > 2026-03-31",
                "{fiscalYear: 2025, start: 2026-04-01, end: 2025-04-01} | /end | 2026-04-01 > 2025-04-01",
                "{start: 2025-04-01} | '' | start: 2025-04-01",
                "{end: 2026-03-31} | '' | end: 2026-03-31",
                "{text: 期間} | '' | fiscalYear, start, end: —",
                "{term: 58} | '' | fiscalYear, start, end: —",
            })
    void isNotSound(String period, String below, String told) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.findings(with(language, period))).singleElement().satisfies(finding -> {
                assertThat(finding.rule().id()).isEqualTo("period-invalid");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
                assertThat(finding.path()).isEqualTo("/basic-information/reporting-period" + below);
                assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo("The reporting period is not sound (" + told + ").");
                assertThat(finding.message(Locale.JAPANESE)).isEqualTo("対象期間が成り立っていません（" + told + "）。");
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{fiscalYear: 2025}",
                "{start: 2025-04-01, end: 2026-03-31}",
                "{start: 2025-04-01, end: 2025-04-01}",
                "{fiscalYear: 2025, start: 2025-04-01}",
                "{fiscalYear: 2025, end: 2026-03-31}",
                "{absence: {kind: omitted}}",
            })
    void isSound(String period) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.found(with(language, period))).isEmpty();
        }
    }

    private static String with(String language, String period) {
        return Check.sound(language) + "basic-information: {reporting-period: " + period + "}\n";
    }
}
