package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What a declaration is about. */
public enum DeclarationKind implements Keyed {
    /** Information security. */
    @JsonProperty("security")
    SECURITY("security"),
    /** Personal information. */
    @JsonProperty("privacy")
    PRIVACY("privacy"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    DeclarationKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
