package io.github.infosecreport.internal.docx;

import java.util.Optional;

/**
 * What references can refer to.
 *
 * @param bookmark the bookmark around it
 * @param own its number alone as Word's field writes it, without a full stop; empty if Word does not write it
 * @param full its number with those above it, as Word's field writes it; empty if Word does not write it
 * @param text the text inside the bookmark
 */
record Target(String bookmark, String own, String full, String text) {
    /**
     * A label with a field in it, as in {@code Section 5.1}.
     *
     * @param before the text before the field
     * @param field the field
     * @param result what the field gives
     * @param behind the text behind the field
     */
    record Label(String before, String field, String result, String behind) {}

    /** {@return the label with the field that gives the number in it, or the whole; empty if no field does} */
    Optional<Label> label(String label) {
        if (label.isEmpty()) {
            return Optional.empty();
        }
        if (label.equals(own)) {
            return Optional.of(new Label("", "REF " + bookmark + " \\n \\h", label, ""));
        }
        if (!full.isEmpty() && label.contains(full)) {
            int at = label.indexOf(full);
            return Optional.of(new Label(
                    label.substring(0, at), "REF " + bookmark + " \\w \\h", full, label.substring(at + full.length())));
        }
        return label.equals(text)
                ? Optional.of(new Label("", "REF " + bookmark + " \\h", label, ""))
                : Optional.empty();
    }
}
