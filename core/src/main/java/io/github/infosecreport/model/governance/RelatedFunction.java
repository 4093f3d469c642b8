package io.github.infosecreport.model.governance;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.standard.Keyed;

/** A function that information security works with. */
public enum RelatedFunction implements Keyed {
    /** Company-wide risk management. */
    @JsonProperty("risk-management")
    RISK_MANAGEMENT("risk-management"),
    /** Internal audit. */
    @JsonProperty("internal-audit")
    INTERNAL_AUDIT("internal-audit"),
    /** Compliance. */
    @JsonProperty("compliance")
    COMPLIANCE("compliance"),
    /** Protection of personal information. */
    @JsonProperty("privacy")
    PRIVACY("privacy"),
    /** Quality management. */
    @JsonProperty("quality")
    QUALITY("quality"),
    /** Any other. */
    @JsonProperty("other")
    OTHER("other");

    private final String key;

    RelatedFunction(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
