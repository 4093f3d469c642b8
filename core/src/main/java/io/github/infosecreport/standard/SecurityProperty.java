package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What information security keeps. §5 Table 2 */
public enum SecurityProperty implements Keyed {
    /** Only those entitled can see it. */
    @JsonProperty("confidentiality")
    CONFIDENTIALITY("confidentiality"),
    /** It is right and whole. */
    @JsonProperty("integrity")
    INTEGRITY("integrity"),
    /** It is there when needed. */
    @JsonProperty("availability")
    AVAILABILITY("availability");

    private final String key;

    SecurityProperty(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
