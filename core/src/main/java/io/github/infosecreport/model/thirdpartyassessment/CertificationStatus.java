package io.github.infosecreport.model.thirdpartyassessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Whether a certification is held. */
public enum CertificationStatus implements Keyed {
    /** It is held. */
    @JsonProperty("held")
    HELD("held"),
    /** It is being worked for. */
    @JsonProperty("in-progress")
    IN_PROGRESS("in-progress"),
    /** It is planned. */
    @JsonProperty("planned")
    PLANNED("planned"),
    /** It is no longer held. */
    @JsonProperty("lapsed")
    LAPSED("lapsed");

    private final String key;

    CertificationStatus(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
