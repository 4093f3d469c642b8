package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Which way a relative target goes. */
public enum RelativeDirection implements Keyed {
    /** As much or more. */
    @JsonProperty("at-least")
    AT_LEAST("at-least"),
    /** As much or less. */
    @JsonProperty("at-most")
    AT_MOST("at-most"),
    /** More, by the change where one is given. */
    @JsonProperty("increase")
    INCREASE("increase"),
    /** Less, by the change where one is given. */
    @JsonProperty("decrease")
    DECREASE("decrease");

    private final String key;

    RelativeDirection(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
