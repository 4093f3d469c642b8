package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** Moves dates on by a year; the end of a month stays one. The last year that a report can name stays as it is. */
final class NextYear {
    private static final int LAST = 9999;

    private NextYear() {}

    static boolean hasNext(int year) {
        return year > 0 && year < LAST;
    }

    static LocalDate of(LocalDate day) {
        if (!hasNext(day.getYear())) {
            return day;
        }
        LocalDate next = day.plusYears(1);
        return day.getDayOfMonth() == day.lengthOfMonth() ? next.with(TemporalAdjusters.lastDayOfMonth()) : next;
    }

    static Timespan of(Timespan span) {
        return span.isSingle() ? Timespan.of(of(span.from())) : Timespan.of(of(span.from()), of(span.to()));
    }

    private static PartialDate of(PartialDate date) {
        LocalDate day = date.start().toLocalDate();
        String present = date.toString();
        if (!hasNext(day.getYear())) {
            return date;
        }
        String next = of(day).toString();
        String moved =
                switch (date.precision()) {
                    case FISCAL_YEAR -> "FY" + next.substring(0, 4);
                    case YEAR -> next.substring(0, 4);
                    case MONTH -> next.substring(0, 7);
                    case DAY -> next;
                    case TIME -> next + present.substring(10, 16);
                };
        return PartialDate.parse(date.isAbout() ? moved + "~" : moved);
    }
}
