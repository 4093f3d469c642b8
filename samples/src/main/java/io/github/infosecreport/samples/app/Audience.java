package io.github.infosecreport.samples.app;

import io.github.infosecreport.standard.Keyed;

/** For whom a report is written. */
enum Audience implements Keyed {
    /** Everybody: nothing internal is written. */
    PUBLIC("public"),
    /** The authors: JSON keeps the internal parts. */
    INTERNAL("internal");

    private final String key;

    Audience(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
