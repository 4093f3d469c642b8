package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** The notes that issuers print by habit. */
public enum NoticeKind implements Keyed {
    /** Plans and forecasts may change. */
    @JsonProperty("forward-looking")
    FORWARD_LOOKING("forward-looking"),
    /** Names belong to their owners. */
    @JsonProperty("trademarks")
    TRADEMARKS("trademarks"),
    /** Which edition prevails where they differ. */
    @JsonProperty("prevailing-language")
    PREVAILING_LANGUAGE("prevailing-language"),
    /** Who holds the rights in the report. */
    @JsonProperty("copyright")
    COPYRIGHT("copyright"),
    /** Any other note. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    NoticeKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
