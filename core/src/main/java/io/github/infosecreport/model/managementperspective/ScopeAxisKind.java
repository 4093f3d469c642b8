package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Along what the scope is drawn. */
public enum ScopeAxisKind implements Keyed {
    /** Which companies. */
    @JsonProperty("group-companies")
    GROUP_COMPANIES("group-companies"),
    /** Which business. */
    @JsonProperty("operations")
    OPERATIONS("operations"),
    /** Which information. */
    @JsonProperty("information")
    INFORMATION("information"),
    /** Which sites. */
    @JsonProperty("sites")
    SITES("sites"),
    /** Which systems. */
    @JsonProperty("systems")
    SYSTEMS("systems"),
    /** Paper and what staff know. */
    @JsonProperty("media")
    MEDIA("media");

    private final String key;

    ScopeAxisKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
