package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as finely as it is known: {@code FY2025} (the fiscal year that starts in 2025), {@code 2025}, {@code 2025-06},
 * {@code 2025-06-01} or {@code 2025-06-01T09:30}; a {@code ~} at the end says "about". Nothing prints a finer date than
 * was given.
 */
public final class PartialDate {
    private static final Pattern FORM =
            Pattern.compile("(?:FY(\\d{4})|(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T(\\d{2}):(\\d{2}))?)?)?)(~?)");

    private final DatePrecision precision;
    private final LocalDateTime start;
    private final boolean about;

    private PartialDate(DatePrecision precision, LocalDateTime start, boolean about) {
        this.precision = precision;
        this.start = start;
        this.about = about;
    }

    /**
     * Reads a date.
     *
     * @param text one of the forms above
     * @return the date
     * @throws IllegalArgumentException if the text has none of the forms, or names a day that does not exist
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("'" + text
                    + "' is no date: write 2025-06-01, 2025-06, 2025 or FY2025, with ~ at the end for about");
        }
        boolean about = !matcher.group(7).isEmpty();
        try {
            if (matcher.group(1) != null) {
                return new PartialDate(DatePrecision.FISCAL_YEAR, midnight(matcher.group(1), 1, 1), about);
            }
            if (matcher.group(3) == null) {
                return new PartialDate(DatePrecision.YEAR, midnight(matcher.group(2), 1, 1), about);
            }
            int month = Integer.parseInt(matcher.group(3));
            if (matcher.group(4) == null) {
                return new PartialDate(DatePrecision.MONTH, midnight(matcher.group(2), month, 1), about);
            }
            LocalDateTime day = midnight(matcher.group(2), month, Integer.parseInt(matcher.group(4)));
            if (matcher.group(5) == null) {
                return new PartialDate(DatePrecision.DAY, day, about);
            }
            LocalTime time = LocalTime.of(Integer.parseInt(matcher.group(5)), Integer.parseInt(matcher.group(6)));
            return new PartialDate(DatePrecision.TIME, day.with(time), about);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date: " + e.getMessage(), e);
        }
    }

    private static LocalDateTime midnight(String year, int month, int day) {
        return LocalDate.of(Integer.parseInt(year), month, day).atStartOfDay();
    }

    /**
     * Makes a date that is known to the day.
     *
     * @param day the day
     * @return the date
     */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(DatePrecision.DAY, day.atStartOfDay(), false);
    }

    /**
     * Makes a date that is known to the month.
     *
     * @param month the month
     * @return the date
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(DatePrecision.MONTH, month.atDay(1).atStartOfDay(), false);
    }

    /**
     * Makes a date that is known to the fiscal year.
     *
     * @param startingYear calendar year in which the fiscal year starts
     * @return the date
     */
    public static PartialDate ofFiscalYear(int startingYear) {
        return new PartialDate(
                DatePrecision.FISCAL_YEAR, LocalDate.of(startingYear, 1, 1).atStartOfDay(), false);
    }

    /** {@return how finely the date is known} */
    public DatePrecision precision() {
        return precision;
    }

    /** {@return whether the date is only about right} */
    public boolean isAbout() {
        return about;
    }

    /** {@return the calendar year; for a fiscal year the one in which it starts} */
    public int year() {
        return start.getYear();
    }

    /** {@return the day and time; parts that are not known are the first of their kind} */
    public LocalDateTime start() {
        return start;
    }

    /**
     * Returns the first day that the date may mean.
     *
     * @param fiscalYearStartMonth first month of the fiscal year, 1 to 12
     * @return the day
     */
    public LocalDate firstDay(int fiscalYearStartMonth) {
        LocalDate day = start.toLocalDate();
        return precision == DatePrecision.FISCAL_YEAR ? day.withMonth(fiscalYearStartMonth) : day;
    }

    /**
     * Returns the last day that the date may mean.
     *
     * @param fiscalYearStartMonth first month of the fiscal year, 1 to 12
     * @return the day
     */
    public LocalDate lastDay(int fiscalYearStartMonth) {
        LocalDate first = firstDay(fiscalYearStartMonth);
        return switch (precision) {
            case FISCAL_YEAR, YEAR -> first.plusYears(1).minusDays(1);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case DAY, TIME -> first;
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that
                && precision == that.precision
                && about == that.about
                && start.equals(that.start);
    }

    @Override
    public int hashCode() {
        return Objects.hash(precision, start, about);
    }

    /** {@return the date in the form that {@link #parse} reads} */
    @Override
    @JsonValue
    public String toString() {
        String day = start.toLocalDate().toString();
        String text =
                switch (precision) {
                    case FISCAL_YEAR -> "FY" + day.substring(0, 4);
                    case YEAR -> day.substring(0, 4);
                    case MONTH -> day.substring(0, 7);
                    case DAY -> day;
                    case TIME -> day + "T" + start.toLocalTime().toString().substring(0, 5);
                };
        return about ? text + "~" : text;
    }
}
