package io.github.infosecreport.model.common;

/** How finely a date is known. */
public enum DatePrecision {
    /** A fiscal year, named by the calendar year in which it starts. */
    FISCAL_YEAR,
    /** A calendar year. */
    YEAR,
    /** A month. */
    MONTH,
    /** A day. */
    DAY,
    /** A day and a time. */
    TIME
}
