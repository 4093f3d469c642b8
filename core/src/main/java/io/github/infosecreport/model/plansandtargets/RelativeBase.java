package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What a relative target is measured against. */
public enum RelativeBase implements Keyed {
    /** The year before. */
    @JsonProperty("previous-year")
    PREVIOUS_YEAR("previous-year"),
    /** The target's baseline. */
    @JsonProperty("baseline")
    BASELINE("baseline");

    private final String key;

    RelativeBase(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
