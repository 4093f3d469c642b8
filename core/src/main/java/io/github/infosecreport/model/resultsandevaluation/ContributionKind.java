package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What is done for society. */
public enum ContributionKind implements Keyed {
    /** Sponsoring. */
    @JsonProperty("sponsorship")
    SPONSORSHIP("sponsorship"),
    /** Supporting bodies. */
    @JsonProperty("support")
    SUPPORT("support"),
    /** Sending lecturers. */
    @JsonProperty("lecturers")
    LECTURERS("lecturers"),
    /** Classes and workshops. */
    @JsonProperty("workshops")
    WORKSHOPS("workshops"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    ContributionKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
