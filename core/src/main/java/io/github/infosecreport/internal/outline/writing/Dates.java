package io.github.infosecreport.internal.outline.writing;

import io.github.infosecreport.model.common.PartialDate;

/** Writes a date no finer than it was given. */
interface Dates {
    /** Writes a date. */
    String write(PartialDate date);

    /** Writes what lies between two dates, both included. */
    String between(String from, String to);
}
