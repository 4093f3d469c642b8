package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Where a phase stands. */
public enum PhaseState implements Keyed {
    /** Finished. */
    @JsonProperty("done")
    DONE("done"),
    /** Under way. */
    @JsonProperty("current")
    CURRENT("current"),
    /** To come. */
    @JsonProperty("next")
    NEXT("next");

    private final String key;

    PhaseState(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
