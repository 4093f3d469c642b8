package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much of a contact is told. §5 Table 2 */
public enum ContactDisclosureLevel implements Keyed {
    /** The name of the department. */
    @JsonProperty("department")
    DEPARTMENT("department"),
    /** Also phone, fax or e-mail. */
    @JsonProperty("channel")
    CHANNEL("channel"),
    /** Also a named person. */
    @JsonProperty("person")
    PERSON("person");

    private final String key;

    ContactDisclosureLevel(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
