package io.github.infosecreport.model.thirdpartyassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Why a certification was examined. */
public enum SurveillanceKind implements Keyed {
    /** For the first time. */
    @JsonProperty("initial")
    INITIAL("initial"),
    /** Yearly. */
    @JsonProperty("surveillance")
    SURVEILLANCE("surveillance"),
    /** For another term. */
    @JsonProperty("renewal")
    RENEWAL("renewal"),
    /** For a new edition of the standard. */
    @JsonProperty("transition")
    TRANSITION("transition");

    private final String key;

    SurveillanceKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
