package io.github.infosecreport.outline;

/**
 * Something that the text asks for and does not get. The outline prints what the author wrote, or a frame for a picture.
 *
 * @param kind what was looked for
 * @param name the name that the author wrote
 * @param where where the author wrote it
 */
public record Unresolved(Kind kind, String name, SourceRange where) {
    /** What was looked for. */
    public enum Kind {
        /** A heading, table or figure: {@code [](#id)}. */
        REFERENCE,
        /** An exhibit to be placed: {@code ![](#id)}. */
        EXHIBIT,
        /** An exhibit that the prose places a second time. */
        PLACED_TWICE,
        /** A figure of a target, result or indicator: {@code [](value:id)}. */
        VALUE,
        /** The bytes of a picture. */
        IMAGE,
        /** Markup that was taken literally although it looks like markup; the name says which. */
        MARKUP
    }
}
