package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How far planned work went. */
public enum AchievementState implements Keyed {
    /** Done. */
    @JsonProperty("done")
    DONE("done"),
    /** Under way. */
    @JsonProperty("in-progress")
    IN_PROGRESS("in-progress"),
    /** Part of it was done. */
    @JsonProperty("partly-done")
    PARTLY_DONE("partly-done"),
    /** Not done. */
    @JsonProperty("not-done")
    NOT_DONE("not-done");

    private final String key;

    AchievementState(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
