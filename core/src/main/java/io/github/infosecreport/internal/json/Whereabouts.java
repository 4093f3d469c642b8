package io.github.infosecreport.internal.json;

/** Tells where a key belongs that stands where it does not. */
final class Whereabouts {
    private Whereabouts() {}

    /** {@return the advice for a key that belongs under a path} */
    static String advice(String parent) {
        return parent.isEmpty() ? "belongs-at-top" : "belongs-under " + parent;
    }
}
