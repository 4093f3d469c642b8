package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** How staff improve security. */
public enum ImprovementKind implements Keyed {
    /** Staff post ideas. */
    @JsonProperty("idea-box")
    IDEA_BOX("idea-box"),
    /** Staff find causes and propose. */
    @JsonProperty("site-analysis")
    SITE_ANALYSIS("site-analysis"),
    /** Results of tests are shown inside. */
    @JsonProperty("test-publication")
    TEST_PUBLICATION("test-publication"),
    /** Near misses are shared. */
    @JsonProperty("near-miss")
    NEAR_MISS("near-miss"),
    /** Anything else. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    ImprovementKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
