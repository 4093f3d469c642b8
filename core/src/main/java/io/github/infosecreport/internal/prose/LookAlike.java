package io.github.infosecreport.internal.prose;

import java.util.Locale;

/** Markup that text can look like without being it. */
public enum LookAlike {
    /** {@code # x}, {@code ## x}, {@code ##### x}: no heading of the dialect, or one without text. */
    HEADING,
    /** A heading underlined by {@code ===}. */
    SETEXT_HEADING,
    /** A line of {@code ---}, {@code ***} or {@code ___}. */
    THEMATIC_BREAK,
    /** A line of a paragraph that begins with a number or bullet as an entry of a list does: it is joined to the one above. */
    LIST,
    /** A line of a paragraph that begins with a full-width space as a paragraph does: it is joined to the one above. */
    PARAGRAPH,
    /** An HTML tag such as {@code <b>}. */
    HTML_TAG,
    /** An HTML entity such as <code>&amp;amp;</code>. */
    HTML_ENTITY,
    /** {@code ![alt](file.png)}, or {@code ![](#id)} that does not stand alone. */
    IMAGE,
    /** A link to no address: {@code [x](#id)}, a link without text or one with a title. */
    LINK,
    /** A {@code :::} that nothing closes or opens, or with an unknown word. */
    CONTAINER,
    /** A ruby or language attribute that belongs to nothing or is malformed. */
    ATTRIBUTE,
    /** {@code [^x]} without a definition, a definition without a reference, a footnote in a footnote. */
    FOOTNOTE,
    /** A run of {@code **} or {@code ~~} without its partner. */
    EMPHASIS,
    /** Cells beyond the last column of a table's header. */
    TABLE_CELL;

    /** {@return its name in lower-case kebab form} */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
