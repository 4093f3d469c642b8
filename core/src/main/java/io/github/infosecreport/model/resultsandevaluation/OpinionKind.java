package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What an outside opinion is. */
public enum OpinionKind implements Keyed {
    /** An audit. */
    @JsonProperty("audit")
    AUDIT("audit"),
    /** An assessment. */
    @JsonProperty("assessment")
    ASSESSMENT("assessment"),
    /** A review by experts. */
    @JsonProperty("review")
    REVIEW("review");

    private final String key;

    OpinionKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
