package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.model.common.DatePrecision;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The time that last year's report covers.
 *
 * @param period the reporting period; if the report names none, the last fiscal year that ended before it was published
 * @param published when it was published
 * @param startMonth first month of the fiscal year
 */
record ReportingYear(Optional<Timespan> period, Optional<LocalDate> published, int startMonth) {
    private static final int APRIL = 4;

    static ReportingYear of(InformationSecurityReport report) {
        int month = report.getIssuer()
                .getFiscalYearStartMonth()
                .filter(given -> given >= 1 && given <= 12)
                .orElse(APRIL);
        Optional<LocalDate> published = report.getEdition().getPublished();
        Optional<Timespan> period = report.getBasicInformation()
                .getReportingPeriod()
                .flatMap(item -> period(item, month))
                .or(() -> published.map(day -> lastYearBefore(day, month)));
        return new ReportingYear(period, published, month);
    }

    private static Optional<Timespan> period(ReportingPeriod item, int month) {
        Optional<Timespan> year = item.getFiscalYear().filter(NextYear::hasNext).map(Timespan::ofFiscalYear);
        return year.or(() -> {
            Optional<LocalDate> start = item.getStart()
                    .or(() -> item.getEnd().map(end -> end.plusDays(1).minusYears(1)));
            Optional<LocalDate> end = item.getEnd().or(() -> start.map(ReportingYear::yearLater));
            return start.map(first -> span(first, end.orElseThrow(), month));
        });
    }

    private static Timespan span(LocalDate start, LocalDate end, int month) {
        boolean isFiscalYear =
                start.getDayOfMonth() == 1 && start.getMonthValue() == month && end.equals(yearLater(start));
        return isFiscalYear
                ? Timespan.ofFiscalYear(start.getYear())
                : Timespan.of(PartialDate.of(start), PartialDate.of(end));
    }

    private static LocalDate yearLater(LocalDate start) {
        return start.plusYears(1).minusDays(1);
    }

    private static Timespan lastYearBefore(LocalDate day, int month) {
        int running = day.getMonthValue() < month ? day.getYear() - 1 : day.getYear();
        return Timespan.ofFiscalYear(running - 1);
    }

    Optional<LocalDate> start() {
        return period.map(span -> span.firstDay(startMonth));
    }

    /** {@return the first day of the new period} */
    Optional<LocalDate> nextStart() {
        return period.map(span -> span.lastDay(startMonth).plusDays(1));
    }

    /** {@return the day that the draft speaks from: its publication, else the end of its period} */
    Optional<LocalDate> nextAsOf() {
        return published
                .map(NextYear::of)
                .or(() -> period.map(span -> NextYear.of(span).lastDay(startMonth)));
    }

    /** {@return the fiscal year, by the year in which it starts; empty if the period is none} */
    Optional<Integer> fiscalYear() {
        return period.filter(span -> span.isSingle() && span.from().precision() == DatePrecision.FISCAL_YEAR)
                .map(span -> span.from().year());
    }

    /** {@return the calendar years that name a report of this period} */
    Set<Integer> years() {
        return Stream.of(start(), period.map(span -> span.lastDay(startMonth)), published)
                .flatMap(Optional::stream)
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
    }

    /** {@return whether a calendar year is near enough for a text that names it to be about this report's time} */
    boolean isNear(int year) {
        return start().map(first -> year >= first.getYear() - 1 && year <= first.getYear() + 2)
                .orElse(true);
    }
}
