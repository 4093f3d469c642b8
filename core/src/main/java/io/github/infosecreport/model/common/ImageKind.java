package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What a picture shows. */
public enum ImageKind implements Keyed {
    /** Who reports to whom. */
    @JsonProperty("organization")
    ORGANIZATION("organization"),
    /** Steps of work. */
    @JsonProperty("process")
    PROCESS("process"),
    /** Figures drawn. */
    @JsonProperty("chart")
    CHART("chart"),
    /** Topology; needs clearance before it is disclosed. */
    @JsonProperty("network")
    NETWORK("network"),
    /** System structure; needs clearance before it is disclosed. */
    @JsonProperty("system")
    SYSTEM("system"),
    /** A photograph. */
    @JsonProperty("photo")
    PHOTO("photo"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    ImageKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
