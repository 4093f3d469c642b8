package io.github.infosecreport.internal.outline.writing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.DateStyle;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.FiscalYearStyle;
import io.github.infosecreport.model.NumberStyle;
import io.github.infosecreport.model.common.PartialDate;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates as finely as they are known, and numbers without rounding. */
class WritingTest {
    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 2026年7月1日, 令和8年7月1日, 2026年（令和8年）7月1日, 'July 1, 2026'",
        "2019-05-01, 2019年5月1日, 令和元年5月1日, 2019年（令和元年）5月1日, 'May 1, 2019'",
        "2019-04-30, 2019年4月30日, 平成31年4月30日, 2019年（平成31年）4月30日, 'April 30, 2019'",
        "1989-01-07, 1989年1月7日, 昭和64年1月7日, 1989年（昭和64年）1月7日, 'January 7, 1989'",
        "1989-01-08, 1989年1月8日, 平成元年1月8日, 1989年（平成元年）1月8日, 'January 8, 1989'",
        "1926-12-24, 1926年12月24日, 大正15年12月24日, 1926年（大正15年）12月24日, 'December 24, 1926'",
        "2019-04, 2019年4月, 平成31年4月, 2019年（平成31年）4月, April 2019",
        "2019-05~, 2019年5月頃, 令和元年5月頃, 2019年（令和元年）5月頃, around May 2019",
        "2019, 2019年, 令和元年, 2019年（令和元年）, 2019",
        "2025-10-03T14:05, 2025年10月3日14時5分, 令和7年10月3日14時5分, 2025年（令和7年）10月3日14時5分, 'October 3, 2025, 14:05'",
        "2025-10-03T09:00~, 2025年10月3日9時頃, 令和7年10月3日9時頃, 2025年（令和7年）10月3日9時頃, 'around October 3, 2025, 9:00'",
        "FY2025, 2025年度, 令和7年度, 2025年度（令和7年度）, FY2025",
        "FY2019, 2019年度, 令和元年度, 2019年度（令和元年度）, FY2019",
        "FY2018~, 2018年度頃, 平成30年度頃, 2018年度（平成30年度）頃, around FY2018"
    })
    void datesAreNoFinerThanTheyAreKnown(String date, String western, String wareki, String both, String english) {
        PartialDate given = PartialDate.parse(date);
        assertThat(new JapaneseDates(DateStyle.WESTERN, FiscalYearStyle.STARTING_YEAR, 4).write(given))
                .isEqualTo(western);
        assertThat(new JapaneseDates(DateStyle.WAREKI, FiscalYearStyle.STARTING_YEAR, 4).write(given))
                .isEqualTo(wareki);
        assertThat(new JapaneseDates(DateStyle.BOTH, FiscalYearStyle.STARTING_YEAR, 4).write(given))
                .isEqualTo(both);
        assertThat(new EnglishDates(FiscalYearStyle.STARTING_YEAR, 4).write(given))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"1, 2025年12月期, 令和7年12月期, FY2025", "4, 2026年3月期, 令和8年3月期, FY2026", "10, 2026年9月期, 令和8年9月期, FY2026"})
    void aFiscalYearIsNamedAfterItsLastMonth(int startMonth, String western, String wareki, String english) {
        PartialDate year = PartialDate.ofFiscalYear(2025);
        assertThat(new JapaneseDates(DateStyle.WESTERN, FiscalYearStyle.ENDING_YEAR, startMonth).write(year))
                .isEqualTo(western);
        assertThat(new JapaneseDates(DateStyle.WAREKI, FiscalYearStyle.ENDING_YEAR, startMonth).write(year))
                .isEqualTo(wareki);
        assertThat(new EnglishDates(FiscalYearStyle.ENDING_YEAR, startMonth).write(year))
                .isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0",
        "9999, '9,999', '9,999', '9,999'",
        "10000, '10,000', 1万, '10,000'",
        "12345, '12,345', '12,345', '12,345'",
        "125000, '125,000', 12.5万, '125,000'",
        "-3000000, '−3,000,000', −300万, −3 million",
        "99999999, '99,999,999', '99,999,999', '99,999,999'",
        "100000000, '100,000,000', 1億, 100 million",
        "1250000000, '1,250,000,000', 12.5億, 1.25 billion",
        "1000000000000, '1,000,000,000,000', 1兆, 1 trillion",
        "85.70, 85.70, 85.70, 85.70",
        "1234.5, '1,234.5', '1,234.5', '1,234.5'",
        "1E+4, '10,000', 1万, '10,000'"
    })
    void numbersAreNeverRounded(BigDecimal number, String grouped, String large, String english) {
        assertThat(new Numbers(EditionLanguage.JA, NumberStyle.GROUPED).write(number))
                .isEqualTo(grouped);
        assertThat(new Numbers(EditionLanguage.JA, NumberStyle.LARGE_UNITS).write(number))
                .isEqualTo(large);
        assertThat(new Numbers(EditionLanguage.EN, NumberStyle.LARGE_UNITS).write(number))
                .isEqualTo(english);
    }
}
