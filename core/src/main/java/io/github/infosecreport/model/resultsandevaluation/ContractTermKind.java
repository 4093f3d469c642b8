package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What a contract asks of a contractor. */
public enum ContractTermKind implements Keyed {
    /** The issuer may audit. */
    @JsonProperty("audit-right")
    AUDIT_RIGHT("audit-right"),
    /** Who bears what after an incident. */
    @JsonProperty("incident-burden")
    INCIDENT_BURDEN("incident-burden"),
    /** On what terms work may be passed on. */
    @JsonProperty("re-outsourcing")
    RE_OUTSOURCING("re-outsourcing"),
    /** What must be kept secret. */
    @JsonProperty("confidentiality")
    CONFIDENTIALITY("confidentiality"),
    /** What happens to information at the end. */
    @JsonProperty("return-or-erasure")
    RETURN_OR_ERASURE("return-or-erasure"),
    /** How soon incidents are told. */
    @JsonProperty("incident-notice")
    INCIDENT_NOTICE("incident-notice"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    ContractTermKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
