package io.github.infosecreport.comparison;

import io.github.infosecreport.standard.Keyed;

/** How the two reports of a comparison stand to each other. */
public enum Relation implements Keyed {
    /** Two languages: texts are compared by their figures, dates and names in registers, not by their words. */
    EDITIONS("editions"),
    /** One language, two periods: what stayed word for word is told, too, and results stand beside those of last year. */
    YEARS("years"),
    /** One language, one period. */
    VERSIONS("versions");

    private final String key;

    Relation(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
