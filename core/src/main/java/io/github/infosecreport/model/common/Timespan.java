package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Objects;

/**
 * A span of time: one {@link PartialDate} ({@code FY2025}, {@code 2025-06}), or two with a slash between them
 * ({@code 2025-04/2025-09}).
 */
public final class Timespan {
    private final PartialDate from;
    private final PartialDate to;

    private Timespan(PartialDate from, PartialDate to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Reads a span.
     *
     * @param text one date, or two with a slash between them
     * @return the span
     * @throws IllegalArgumentException if the text is neither
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Timespan parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(PartialDate.parse(text));
        }
        return of(PartialDate.parse(text.substring(0, slash)), PartialDate.parse(text.substring(slash + 1)));
    }

    /**
     * Makes the span of one date.
     *
     * @param date the date
     * @return the span
     */
    public static Timespan of(PartialDate date) {
        return new Timespan(date, date);
    }

    /**
     * Makes a span.
     *
     * @param from where it begins
     * @param to where it ends
     * @return the span
     */
    public static Timespan of(PartialDate from, PartialDate to) {
        return new Timespan(from, to);
    }

    /**
     * Makes the span of a fiscal year.
     *
     * @param startingYear calendar year in which the fiscal year starts
     * @return the span
     */
    public static Timespan ofFiscalYear(int startingYear) {
        return of(PartialDate.ofFiscalYear(startingYear));
    }

    /** {@return where it begins} */
    public PartialDate from() {
        return from;
    }

    /** {@return where it ends} */
    public PartialDate to() {
        return to;
    }

    /** {@return whether it is one date} */
    public boolean isSingle() {
        return from.equals(to);
    }

    /**
     * Returns the first day of the span.
     *
     * @param fiscalYearStartMonth first month of the fiscal year, 1 to 12
     * @return the day
     */
    public LocalDate firstDay(int fiscalYearStartMonth) {
        return from.firstDay(fiscalYearStartMonth);
    }

    /**
     * Returns the last day of the span.
     *
     * @param fiscalYearStartMonth first month of the fiscal year, 1 to 12
     * @return the day
     */
    public LocalDate lastDay(int fiscalYearStartMonth) {
        return to.lastDay(fiscalYearStartMonth);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timespan that && from.equals(that.from) && to.equals(that.to);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, to);
    }

    /** {@return the span in the form that {@link #parse} reads} */
    @Override
    @JsonValue
    public String toString() {
        return isSingle() ? from.toString() : from + "/" + to;
    }
}
