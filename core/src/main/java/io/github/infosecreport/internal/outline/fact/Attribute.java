package io.github.infosecreport.internal.outline.fact;

/**
 * An attribute of a type.
 *
 * @param name its name in JSON
 * @param label key of its label
 * @param value how it becomes text
 * @param <T> the type
 */
record Attribute<T>(String name, String label, Value<T> value) {
    /** Returns where the attribute stands, below what owns it. */
    String below(String pointer) {
        return pointer + "/" + name;
    }
}
