package io.github.infosecreport.model.thirdpartyassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Who audits. */
public enum AuditKind implements Keyed {
    /** The issuer's own. */
    @JsonProperty("internal")
    INTERNAL("internal"),
    /** Somebody outside. */
    @JsonProperty("external")
    EXTERNAL("external");

    private final String key;

    AuditKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
