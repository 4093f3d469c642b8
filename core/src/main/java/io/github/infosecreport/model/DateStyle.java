package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How dates are written. */
public enum DateStyle implements Keyed {
    /** 2026年7月1日, July 1, 2026. */
    @JsonProperty("western")
    WESTERN("western"),
    /** 令和8年7月1日; in English as {@link #WESTERN}. */
    @JsonProperty("wareki")
    WAREKI("wareki"),
    /** 2026年（令和8年）7月1日; in English as {@link #WESTERN}. */
    @JsonProperty("both")
    BOTH("both");

    private final String key;

    DateStyle(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
