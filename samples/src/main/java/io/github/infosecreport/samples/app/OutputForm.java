package io.github.infosecreport.samples.app;

import io.github.infosecreport.standard.Keyed;

/** The form of an answer. */
enum OutputForm implements Keyed {
    /** Lines for people. */
    TEXT("text"),
    /** One JSON object. */
    JSON("json");

    private final String key;

    OutputForm(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
