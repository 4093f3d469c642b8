package io.github.infosecreport.internal.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedYearTest {
    /** A report on the year from April 2025, published in 2026. */
    private static final NamedYear NAMED = new NamedYear(Set.of(2025, 2026), Optional.of(28));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "情報セキュリティ報告書2025 > 情報セキュリティ報告書2026",
                "２０２５年度 情報セキュリティ報告書 > ２０２６年度 情報セキュリティ報告書",
                "2026年3月期 報告書 > 2027年3月期 報告書",
                "報告書（令和7年度） > 報告書（令和8年度）",
                "報告書 令和７年 > 報告書 令和８年",
                "Security Report FY2025 > Security Report FY2026",
                "Security Report FY25 > Security Report FY26",
                "Report 2025/26 > Report 2026/27",
                "Report 2025-2026 > Report 2026-2027",
                "第28期 報告書 > 第29期 報告書",
                "第5回 報告書 > 第6回 報告書",
                "報告書 第12号 > 報告書 第13号",
                "aoi-2025 > aoi-2026",
                "aoi-2025-07 > aoi-2026-07"
            })
    void theYearOfANameMovesOn(String last, String next) {
        assertThat(NAMED.movedOn(last)).contains(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "情報セキュリティ報告書",
                "中期計画2030に向けて",
                "創業1978年",
                "20250項目",
                "平成7年",
                "令和2年の事故",
                "第27期",
                "ISO 27001",
                "情報を守る20のこと"
            })
    void whatIsNoYearOfTheReportStays(String name) {
        assertThat(NAMED.movedOn(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"令和元年度 報告書, 令和2年度 報告書"})
    void theFirstYearOfAnEraIsNumberedFromTheSecond(String last, String next) {
        assertThat(new NamedYear(Set.of(2019, 2020), Optional.empty()).movedOn(last))
                .contains(next);
    }
}
