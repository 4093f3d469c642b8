package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Why an indicator bears on security. */
public enum IndicatorGroup implements Keyed {
    /** What an incident would mean to others. */
    @JsonProperty("social-influence")
    SOCIAL_INFLUENCE("social-influence"),
    /** What makes the business easy to hurt. */
    @JsonProperty("structural-vulnerability")
    STRUCTURAL_VULNERABILITY("structural-vulnerability");

    private final String key;

    IndicatorGroup(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
