package io.github.infosecreport.model.thirdpartyassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** What is published. */
public enum PublishedDocumentKind implements Keyed {
    /** Which controls apply. */
    @JsonProperty("statement-of-applicability")
    STATEMENT_OF_APPLICABILITY("statement-of-applicability"),
    /** The certificate. */
    @JsonProperty("certificate")
    CERTIFICATE("certificate"),
    /** An audit report, its disclosable part. */
    @JsonProperty("audit-report")
    AUDIT_REPORT("audit-report"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    PublishedDocumentKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
