package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** Where an edition is in its life. */
public enum EditionStatus implements Keyed {
    /** Being written; printed with a mark. */
    @JsonProperty("draft")
    DRAFT("draft"),
    /** Being reviewed; printed with a mark. */
    @JsonProperty("in-review")
    IN_REVIEW("in-review"),
    /** Approved, not yet published. */
    @JsonProperty("approved")
    APPROVED("approved"),
    /** Published. */
    @JsonProperty("published")
    PUBLISHED("published");

    private final String key;

    EditionStatus(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
