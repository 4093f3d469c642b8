package io.github.infosecreport.validation;

import io.github.infosecreport.standard.Keyed;

/** How strictly a report is judged. */
public enum Profile implements Keyed {
    /** The standard only recommends: nothing about completeness exceeds a warning. */
    FAITHFUL("faithful"),
    /** Each rule with the severity that it is listed with; the default. */
    STANDARD("standard"),
    /** As {@link #STANDARD}, and warnings about disclosure and trust are errors. */
    STRICT("strict");

    private final String key;

    Profile(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
