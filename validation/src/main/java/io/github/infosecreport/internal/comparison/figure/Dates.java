package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Makes figures of dates. Their number is the year, 0 where it is not said; of "April 1 to June 30, 2025" and
 * 2025年4月1日から6月30日 each leaves it out at another day.
 */
final class Dates {
    private static final int DAYS = 100;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;

    private Dates() {}

    static Figure day(int year, int month, int day, int start, int end) {
        return date(FigureKind.DAY, year, month * DAYS + day, start, end);
    }

    static Figure month(int year, int month, int start, int end) {
        return date(FigureKind.MONTH, year, month, start, end);
    }

    static Figure fiscalYear(int named, int starting, int start, int end) {
        return date(FigureKind.FISCAL_YEAR, named, starting, start, end);
    }

    static Figure year(FigureKind kind, int year, int start, int end) {
        return date(kind, year, year, start, end);
    }

    static Figure time(int minute, Weight weight, int start, int end) {
        return date(FigureKind.TIME, minute, minute, start, end).weighing(weight);
    }

    private static Figure date(FigureKind kind, int raw, int value, int start, int end) {
        return new Figure(
                kind,
                BigDecimal.valueOf(raw),
                BigDecimal.valueOf(value),
                Optional.empty(),
                "",
                Weight.FIRM,
                start,
                end);
    }

    static boolean isMonth(int month) {
        return month >= 1 && month <= MONTHS;
    }

    static boolean isDay(int day) {
        return day >= 1 && day <= LONGEST_MONTH;
    }
}
