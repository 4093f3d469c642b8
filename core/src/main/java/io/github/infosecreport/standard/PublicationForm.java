package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a report is published. §2 */
public enum PublicationForm implements Keyed {
    /** As a report of its own. */
    @JsonProperty("standalone")
    STANDALONE("standalone"),
    /** As part of another report, such as a sustainability report. */
    @JsonProperty("embedded")
    EMBEDDED("embedded");

    private final String key;

    PublicationForm(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
