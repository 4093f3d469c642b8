package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What the issuer says of a result. */
public enum ClaimedOutcome implements Keyed {
    /** The target is met. */
    @JsonProperty("achieved")
    ACHIEVED("achieved"),
    /** Nearly, which is not met. */
    @JsonProperty("nearly-achieved")
    NEARLY_ACHIEVED("nearly-achieved"),
    /** The target is not met. */
    @JsonProperty("not-achieved")
    NOT_ACHIEVED("not-achieved"),
    /** It is too early to say. */
    @JsonProperty("in-progress")
    IN_PROGRESS("in-progress");

    private final String key;

    ClaimedOutcome(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
