package io.github.infosecreport.samples.app;

import io.github.infosecreport.standard.Keyed;

/** From which severity on a check fails. */
enum FailOn implements Keyed {
    /** An error fails. */
    ERROR("error"),
    /** A warning fails, too. */
    WARNING("warning"),
    /** Nothing fails. */
    NEVER("never");

    private final String key;

    FailOn(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
