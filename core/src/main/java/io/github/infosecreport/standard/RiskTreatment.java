package io.github.infosecreport.standard;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is done with a risk. §5 Table 2 names treatment and acceptance; transfer and avoidance are ours. */
public enum RiskTreatment implements Keyed {
    /** Measures are taken. */
    @JsonProperty("treat")
    TREAT("treat"),
    /** It is accepted. */
    @JsonProperty("accept")
    ACCEPT("accept"),
    /** Others bear it. */
    @JsonProperty("transfer")
    TRANSFER("transfer"),
    /** What gives rise to it is given up. */
    @JsonProperty("avoid")
    AVOID("avoid");

    private final String key;

    RiskTreatment(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
