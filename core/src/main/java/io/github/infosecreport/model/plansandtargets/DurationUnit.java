package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** The unit of a duration. */
public enum DurationUnit implements Keyed {
    /** Minutes. */
    @JsonProperty("minutes")
    MINUTES("minutes"),
    /** Hours. */
    @JsonProperty("hours")
    HOURS("hours"),
    /** Days. */
    @JsonProperty("days")
    DAYS("days"),
    /** Months. */
    @JsonProperty("months")
    MONTHS("months"),
    /** Years. */
    @JsonProperty("years")
    YEARS("years");

    private final String key;

    DurationUnit(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
