package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What an entry of the chronology is about. */
public enum TimelineCategory implements Keyed {
    /** Organisation and policy. */
    @JsonProperty("governance")
    GOVERNANCE("governance"),
    /** Measures. */
    @JsonProperty("measure")
    MEASURE("measure"),
    /** Certification. */
    @JsonProperty("certification")
    CERTIFICATION("certification"),
    /** Incidents. */
    @JsonProperty("incident")
    INCIDENT("incident"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    TimelineCategory(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
