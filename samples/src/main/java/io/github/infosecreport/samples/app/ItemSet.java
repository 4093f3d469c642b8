package io.github.infosecreport.samples.app;

import io.github.infosecreport.standard.Keyed;

/** Which items a skeleton has. */
enum ItemSet implements Keyed {
    /** All twenty-two. */
    ALL("all"),
    /** The four basic ones. */
    BASIC("basic");

    private final String key;

    ItemSet(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
