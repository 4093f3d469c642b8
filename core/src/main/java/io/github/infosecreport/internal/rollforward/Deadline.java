package io.github.infosecreport.internal.rollforward;

import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A day until which something holds or is to be done.
 *
 * @param date the date; empty if none is given
 * @param startMonth first month of the fiscal year
 */
record Deadline(Optional<PartialDate> date, int startMonth) {
    static Deadline of(JsonNode fact, String key, ReportingYear year) {
        return new Deadline(Draft.text(fact, key).map(PartialDate::parse), year.startMonth());
    }

    /** {@return whether the date is over before a day; false if either is not known} */
    boolean isBefore(Optional<LocalDate> day) {
        return date.map(given -> given.lastDay(startMonth))
                .filter(last -> day.filter(last::isBefore).isPresent())
                .isPresent();
    }

    /** {@return whether the date ends in a period; false if either is not known} */
    boolean isWithin(Optional<Timespan> period) {
        return date.isPresent()
                && !isBefore(period.map(span -> span.firstDay(startMonth)))
                && isBefore(period.map(span -> span.lastDay(startMonth).plusDays(1)));
    }
}
