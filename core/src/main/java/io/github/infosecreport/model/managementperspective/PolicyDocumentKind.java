package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** The rank of a rule. */
public enum PolicyDocumentKind implements Keyed {
    /** What the company stands for. */
    @JsonProperty("policy")
    POLICY("policy"),
    /** What must hold. */
    @JsonProperty("standard")
    STANDARD("standard"),
    /** How it is done. */
    @JsonProperty("procedure")
    PROCEDURE("procedure"),
    /** Advice. */
    @JsonProperty("guideline")
    GUIDELINE("guideline");

    private final String key;

    PolicyDocumentKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
