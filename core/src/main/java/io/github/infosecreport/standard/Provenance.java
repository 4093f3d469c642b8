package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a content point comes from: no finding about a reconstructed one exceeds advice. */
public enum Provenance implements Keyed {
    /** It stands in the standard. */
    @JsonProperty("standard")
    STANDARD("standard"),
    /** Its row was lost; it is rebuilt from the rest of the standard and published reports. */
    @JsonProperty("reconstructed")
    RECONSTRUCTED("reconstructed"),
    /** It is ours: today's reports need it. */
    @JsonProperty("extension")
    EXTENSION("extension");

    private final String key;

    Provenance(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
