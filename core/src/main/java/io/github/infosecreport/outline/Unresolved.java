package io.github.infosecreport.outline;

import java.util.List;

/**
 * Something that the text asks for and does not get. The outline prints what the author wrote, or a frame for a picture.
 *
 * @param kind what was looked for
 * @param name the name that the author wrote
 * @param where where the author wrote it
 * @param candidates what could have been meant, as the author can write it; empty if nothing is known
 */
public record Unresolved(Kind kind, String name, SourceRange where, List<String> candidates) {
    /** What was looked for. */
    public enum Kind {
        /** A heading, table or figure: {@code [](#id)}. */
        REFERENCE,
        /** An exhibit to be placed: {@code ![](#id)}. */
        EXHIBIT,
        /** An id that several items have, and not the one that asks: {@code item/id} would tell which is meant. */
        AMBIGUOUS,
        /** An exhibit that the prose places a second time. */
        PLACED_TWICE,
        /** A figure of a target, result or indicator: {@code [](value:id)}. */
        VALUE,
        /** What an item's {@code hidden} list names: an exhibit, text or facts. */
        HIDDEN,
        /** The bytes of a picture. */
        IMAGE,
        /** Markup that was taken literally although it looks like markup; the name says which. */
        MARKUP
    }

    /**
     * Copies the list.
     *
     * @param kind what was looked for
     * @param name the name that the author wrote
     * @param where where the author wrote it
     * @param candidates what could have been meant, as the author can write it; empty if nothing is known
     */
    public Unresolved {
        candidates = List.copyOf(candidates);
    }

    /**
     * Holds what nothing is known of.
     *
     * @param kind what was looked for
     * @param name the name that the author wrote
     * @param where where the author wrote it
     */
    public Unresolved(Kind kind, String name, SourceRange where) {
        this(kind, name, where, List.of());
    }
}
