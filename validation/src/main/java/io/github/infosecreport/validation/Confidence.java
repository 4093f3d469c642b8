package io.github.infosecreport.validation;

import io.github.infosecreport.standard.Keyed;

/** How sure a rule is of one finding. */
public enum Confidence implements Keyed {
    /** Certain. */
    HIGH("high"),
    /** Probable. */
    MEDIUM("medium"),
    /** Possible. */
    LOW("low");

    private final String key;

    Confidence(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
