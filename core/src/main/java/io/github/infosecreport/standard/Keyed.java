package io.github.infosecreport.standard;

/** A constant that bears a key: in YAML and JSON, and as part of the key of its label. */
public interface Keyed {
    /** {@return the key, in lower-case kebab form} */
    String key();
}
