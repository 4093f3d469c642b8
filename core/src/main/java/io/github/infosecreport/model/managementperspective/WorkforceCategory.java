package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How staff are employed. */
public enum WorkforceCategory implements Keyed {
    /** Regular staff. */
    @JsonProperty("regular")
    REGULAR("regular"),
    /** Contract staff. */
    @JsonProperty("contract")
    CONTRACT("contract"),
    /** Staff sent by agencies. */
    @JsonProperty("temporary")
    TEMPORARY("temporary"),
    /** Part-time staff. */
    @JsonProperty("part-time")
    PART_TIME("part-time"),
    /** Others. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    WorkforceCategory(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
