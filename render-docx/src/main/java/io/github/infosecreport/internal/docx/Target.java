package io.github.infosecreport.internal.docx;

/**
 * What references can refer to.
 *
 * @param bookmark the bookmark around it
 * @param own its number alone as Word's field writes it, without a full stop; empty if Word does not write it
 * @param full its number with those above it, as Word's field writes it; empty if Word does not write it
 * @param text the text inside the bookmark
 */
record Target(String bookmark, String own, String full, String text) {
    /** {@return the field that gives that label; empty if none does} */
    String field(String label) {
        if (label.isEmpty()) {
            return "";
        }
        if (label.equals(own)) {
            return "REF " + bookmark + " \\n \\h";
        }
        if (label.equals(full)) {
            return "REF " + bookmark + " \\w \\h";
        }
        return label.equals(text) ? "REF " + bookmark + " \\h" : "";
    }
}
