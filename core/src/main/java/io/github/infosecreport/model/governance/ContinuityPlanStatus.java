package io.github.infosecreport.model.governance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Whether there is a business continuity plan. */
public enum ContinuityPlanStatus implements Keyed {
    /** It is in force. */
    @JsonProperty("established")
    ESTABLISHED("established"),
    /** It is being written. */
    @JsonProperty("in-preparation")
    IN_PREPARATION("in-preparation"),
    /** There is none. */
    @JsonProperty("none")
    NONE("none");

    private final String key;

    ContinuityPlanStatus(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
