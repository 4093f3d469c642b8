package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** The language of an edition. */
public enum EditionLanguage implements Keyed {
    /** Japanese. */
    @JsonProperty("ja")
    JA("ja"),
    /** English. */
    @JsonProperty("en")
    EN("en");

    private final String key;

    EditionLanguage(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
