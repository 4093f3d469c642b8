package io.github.infosecreport.internal.outline.writing;

import io.github.infosecreport.model.DateStyle;
import io.github.infosecreport.model.FiscalYearStyle;
import io.github.infosecreport.model.common.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;

/** Writes dates in Japanese: 2026年7月1日, 令和8年7月1日, 2026年（令和8年）7月1日, 2025年度, 2026年3月期. */
record JapaneseDates(DateStyle style, FiscalYearStyle fiscalYears, int fiscalYearStart) implements Dates {
    @Override
    public String write(PartialDate date) {
        LocalDateTime start = date.start();
        LocalDate day = start.toLocalDate();
        String text =
                switch (date.precision()) {
                    case FISCAL_YEAR -> fiscalYear(day.getYear());
                    // A year belongs to the era at its end: 2019 is 令和元年.
                    case YEAR -> year(day.with(Month.DECEMBER).withDayOfMonth(31));
                    case MONTH -> year(lastOfMonth(day)) + day.getMonthValue() + "月";
                    case DAY -> day(day);
                    case TIME -> day(day) + time(start.toLocalTime());
                };
        return date.isAbout() ? text + "頃" : text;
    }

    @Override
    public String between(String from, String to) {
        return from + "～" + to;
    }

    private String day(LocalDate day) {
        return year(day) + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    private static String time(LocalTime time) {
        return time.getHour() + "時" + (time.getMinute() == 0 ? "" : time.getMinute() + "分");
    }

    private static LocalDate lastOfMonth(LocalDate day) {
        return day.withDayOfMonth(day.lengthOfMonth());
    }

    /** The day decides the era, and is not printed. */
    private String year(LocalDate day) {
        String western = day.getYear() + "年";
        return switch (style) {
            case WESTERN -> western;
            case WAREKI -> Era.year(day);
            case BOTH -> western + "（" + Era.year(day) + "）";
        };
    }

    private String fiscalYear(int startingYear) {
        LocalDate lastDay =
                LocalDate.of(startingYear, fiscalYearStart, 1).plusYears(1).minusDays(1);
        if (fiscalYears == FiscalYearStyle.ENDING_YEAR) {
            return year(lastDay) + lastDay.getMonthValue() + "月期";
        }
        String western = startingYear + "年度";
        String era = Era.year(LocalDate.of(startingYear, 12, 31)) + "度";
        return switch (style) {
            case WESTERN -> western;
            case WAREKI -> era;
            case BOTH -> western + "（" + era + "）";
        };
    }
}
