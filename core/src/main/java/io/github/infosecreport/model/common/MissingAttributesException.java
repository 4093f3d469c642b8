package io.github.infosecreport.model.common;

import java.util.List;

/** Tells that a value was built without its mandatory attributes; names all of them at once. */
public final class MissingAttributesException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String[] attributes;

    /**
     * Makes the exception.
     *
     * @param attributes the attributes that are missing
     */
    public MissingAttributesException(String... attributes) {
        super("mandatory attributes are not set: " + String.join(", ", attributes));
        this.attributes = attributes.clone();
    }

    /**
     * Returns what is missing.
     *
     * @return names of attributes, as the builder's methods bear them
     */
    public List<String> attributes() {
        return List.of(attributes);
    }
}
