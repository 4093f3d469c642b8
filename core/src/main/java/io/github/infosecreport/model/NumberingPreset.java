package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How headings are numbered, level by level. */
public enum NumberingPreset implements Keyed {
    /** Companies' usual scheme. */
    @JsonProperty("business")
    BUSINESS("business"),
    /** The scheme of official documents. */
    @JsonProperty("official")
    OFFICIAL("official"),
    /** Chapters named as such. */
    @JsonProperty("chapter")
    CHAPTER("chapter"),
    /** No numbers. */
    @JsonProperty("none")
    NONE("none");

    private final String key;

    NumberingPreset(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
