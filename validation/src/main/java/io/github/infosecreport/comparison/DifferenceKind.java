package io.github.infosecreport.comparison;

import io.github.infosecreport.standard.Keyed;

/** How the newer report differs from the older one, or the second edition from the first. */
public enum DifferenceKind implements Keyed {
    /** Only the second report has it. */
    ADDED("added"),
    /** Only the first report has it. */
    REMOVED("removed"),
    /** Both have it, with another value. */
    CHANGED("changed"),
    /** It is as it was last year, which may be what was forgotten; only told of two years. */
    UNCHANGED("unchanged");

    private final String key;

    DifferenceKind(String key) {
        this.key = key;
    }

    @Override
    public String key() {
        return key;
    }
}
