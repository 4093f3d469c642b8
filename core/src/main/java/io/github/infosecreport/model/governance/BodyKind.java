package io.github.infosecreport.model.governance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What a body is. */
public enum BodyKind implements Keyed {
    /** The board or a committee of it. */
    @JsonProperty("board")
    BOARD("board"),
    /** A committee. */
    @JsonProperty("committee")
    COMMITTEE("committee"),
    /** A working group. */
    @JsonProperty("working-group")
    WORKING_GROUP("working-group"),
    /** A department of its own. */
    @JsonProperty("department")
    DEPARTMENT("department"),
    /** Those responsible in each unit. */
    @JsonProperty("unit-managers")
    UNIT_MANAGERS("unit-managers"),
    /** Incident response team. */
    @JsonProperty("csirt")
    CSIRT("csirt"),
    /** Product security incident response team. */
    @JsonProperty("psirt")
    PSIRT("psirt"),
    /** Security operation centre. */
    @JsonProperty("soc")
    SOC("soc"),
    /** Internal audit. */
    @JsonProperty("audit")
    AUDIT("audit"),
    /** Any other. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    BodyKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
