package io.github.infosecreport.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * The way to a value, link by link. Its text is made only where there is something to tell: made for every value, it would
 * cost as much as all keys above that value together.
 */
record Trail(@Nullable Trail parent, String token) {
    /** The whole. */
    static final Trail ROOT = new Trail(null, "");

    Trail key(String name) {
        return new Trail(this, name);
    }

    Trail element(int index) {
        return new Trail(this, Integer.toString(index));
    }

    /** {@return the way as a JSON Pointer} */
    String pointer() {
        return parent == null ? "" : child(parent.pointer(), token);
    }

    /** {@return the pointer of a key below a pointer} */
    static String child(String pointer, String key) {
        return pointer + "/" + escaped(key);
    }

    /** {@return a key as it stands in a pointer} */
    static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }
}
