package io.github.infosecreport.internal.comparison.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.FiscalYearStyle;
import org.junit.jupiter.api.Test;

/** A fiscal year is the same under any of its names. */
class FiscalYearTest {
    private static final Figures ENDING = Told.english(FiscalYearStyle.ENDING_YEAR, 4);

    private static String told(String ja, String en) {
        return Told.of(ja, Told.japanese(), en, ENDING);
    }

    @Test
    void englishMayNameItByTheYearInWhichItEnds() {
        assertThat(told("2025年度", "FY2026")).isEmpty();
        assertThat(told("2026年3月期", "FY2026")).isEmpty();
        assertThat(told("2026年3月期から2028年3月期まで", "FY2026 to FY2028")).isEmpty();
        assertThat(told("2025年度", "the fiscal year ended March 31, 2026")).isEmpty();
        assertThat(told("2025年度", "FY2025")).isEqualTo("2025年度 / FY2025");
        assertThat(told("2025年度", "FY2025/26")).isEmpty();
    }

    @Test
    void yearsThatBeginInJanuaryEndInTheSameYear() {
        Figures ja = new Figures(new Habits(EditionLanguage.JA, FiscalYearStyle.STARTING_YEAR, 1));
        Figures en = Told.english(FiscalYearStyle.ENDING_YEAR, 1);

        assertThat(Told.of("2025年度", ja, "FY2025", en)).isEmpty();
        assertThat(Told.of("2025年12月期", ja, "FY2025", en)).isEmpty();
        assertThat(Told.of("2025年度", ja, "the year ended December 31, 2025", en))
                .isEmpty();
    }

    @Test
    void aMonthThatEndsNoFiscalYearIsAMonth() {
        assertThat(told("2026年9月期", "September 2026")).isEmpty();
        assertThat(told("2026年9月期", "FY2026")).isEqualTo("2026年9月期 / -; - / FY2026");
    }
}
