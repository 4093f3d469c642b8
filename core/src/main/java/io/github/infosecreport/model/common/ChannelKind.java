package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How a department is reached. */
public enum ChannelKind implements Keyed {
    /** Telephone. */
    @JsonProperty("phone")
    PHONE("phone"),
    /** Fax. */
    @JsonProperty("fax")
    FAX("fax"),
    /** Electronic mail. */
    @JsonProperty("email")
    EMAIL("email"),
    /** A form or page. */
    @JsonProperty("web")
    WEB("web"),
    /** A postal address. */
    @JsonProperty("postal")
    POSTAL("postal");

    private final String key;

    ChannelKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
