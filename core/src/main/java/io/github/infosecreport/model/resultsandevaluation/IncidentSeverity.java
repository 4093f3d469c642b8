package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How grave an incident is, in rising order. */
public enum IncidentSeverity implements Keyed {
    /** Nobody outside was affected. */
    @JsonProperty("minor")
    MINOR("minor"),
    /** A few outside were affected. */
    @JsonProperty("moderate")
    MODERATE("moderate"),
    /** Many were affected, or the business. */
    @JsonProperty("serious")
    SERIOUS("serious"),
    /** The business itself was in danger. */
    @JsonProperty("critical")
    CRITICAL("critical");

    private final String key;

    IncidentSeverity(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
