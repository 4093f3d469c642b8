package io.github.infosecreport.internal.comparison.figure;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.FiscalYearStyle;
import io.github.infosecreport.model.InformationSecurityReport;

/**
 * How an edition names fiscal years, and in which language.
 *
 * @param language its language
 * @param fiscalYears which year names a fiscal year in English
 * @param fiscalYearStart first month of the fiscal year, 1 to 12
 */
public record Habits(EditionLanguage language, FiscalYearStyle fiscalYears, int fiscalYearStart) {
    private static final int APRIL = 4;
    private static final int MONTHS = 12;

    /**
     * Finds the habits of a report.
     *
     * @param report the report
     * @return its habits
     */
    public static Habits of(InformationSecurityReport report) {
        return new Habits(
                report.getEdition().getLanguage(),
                report.getEdition().getFiscalYears().orElse(FiscalYearStyle.STARTING_YEAR),
                report.getIssuer().getFiscalYearStartMonth().orElse(APRIL));
    }

    boolean isJapanese() {
        return language == EditionLanguage.JA;
    }

    /** {@return the year in which the fiscal year starts that the edition names by a year} */
    int startOfNamed(int year) {
        return fiscalYears == FiscalYearStyle.ENDING_YEAR ? startOfEnding(year) : year;
    }

    /** {@return whether fiscal years end with a month} */
    boolean isLastMonth(int month) {
        return month % MONTHS == (fiscalYearStart + MONTHS - 1) % MONTHS;
    }

    /** {@return the year in which the fiscal year starts that ends in a year} */
    int startOfEnding(int year) {
        return fiscalYearStart == 1 ? year : year - 1;
    }
}
