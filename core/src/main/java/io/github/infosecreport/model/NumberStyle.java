package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How large numbers are written. */
public enum NumberStyle implements Keyed {
    /** 3,000,000. */
    @JsonProperty("grouped")
    GROUPED("grouped"),
    /** 300万, 3 million. */
    @JsonProperty("large-units")
    LARGE_UNITS("large-units");

    private final String key;

    NumberStyle(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
