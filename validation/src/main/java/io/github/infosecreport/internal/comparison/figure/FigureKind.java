package io.github.infosecreport.internal.comparison.figure;

/** What a figure says. */
public enum FigureKind {
    /** How much or how many. */
    NUMBER,
    /** A fiscal year, by the calendar year in which it starts. */
    FISCAL_YEAR,
    /** A calendar year. */
    CALENDAR_YEAR,
    /** A year that may be either. */
    YEAR,
    /** A month of any year. */
    MONTH,
    /** A day of a month of any year. */
    DAY,
    /** A time of day. */
    TIME,
    /** A name with digits, a number in a register, an address. */
    IDENTIFIER;

    /** {@return whether it is a year of some kind} */
    public boolean isYear() {
        return this == FISCAL_YEAR || this == CALENDAR_YEAR || this == YEAR;
    }

    /** {@return whether it is a date, a time, or a part of one} */
    public boolean isDate() {
        return this != NUMBER && this != IDENTIFIER;
    }

    /** A text may name a year or a standard once or again at each use: how often says nothing. */
    boolean countsOnce() {
        return isYear() || this == IDENTIFIER;
    }
}
