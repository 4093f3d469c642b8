package io.github.infosecreport.internal.outline.writing;

import io.github.infosecreport.model.FiscalYearStyle;
import io.github.infosecreport.model.common.PartialDate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes dates in English: July 1, 2026; FY2025. */
record EnglishDates(FiscalYearStyle fiscalYears, int fiscalYearStart) implements Dates {
    @Override
    public String write(PartialDate date) {
        LocalDateTime start = date.start();
        LocalDate day = start.toLocalDate();
        String text =
                switch (date.precision()) {
                    case FISCAL_YEAR -> fiscalYear(day.getYear());
                    case YEAR -> String.valueOf(day.getYear());
                    case MONTH -> month(day) + " " + day.getYear();
                    case DAY -> day(day);
                    case TIME ->
                        day(day) + ", " + String.format(Locale.ROOT, "%d:%02d", start.getHour(), start.getMinute());
                };
        return date.isAbout() ? "around " + text : text;
    }

    @Override
    public String between(String from, String to) {
        return from + " to " + to;
    }

    private static String day(LocalDate day) {
        return month(day) + " " + day.getDayOfMonth() + ", " + day.getYear();
    }

    private static String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String fiscalYear(int startingYear) {
        if (fiscalYears == FiscalYearStyle.ENDING_YEAR) {
            LocalDate lastDay =
                    LocalDate.of(startingYear, fiscalYearStart, 1).plusYears(1).minusDays(1);
            return "FY" + lastDay.getYear();
        }
        return "FY" + startingYear;
    }
}
