package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.style.Role;

/**
 * Where a block stands.
 *
 * @param story the body or a footnote
 * @param role the style of its paragraphs
 * @param left where its text begins, in twentieths of a point from the margin
 * @param width how wide its text is
 * @param depth in how many lists it stands
 */
record Place(Story story, Role role, int left, int width, int depth) {
    /** How far the styles that set text apart indent it, on the left; our own reference document has the same. */
    static int indent(Role role) {
        return switch (role) {
            case QUOTE, VALUE -> 420;
            case NOTE, CALLOUT, DECLARATION -> 300;
            default -> 0;
        };
    }

    /** {@return the place inside something that sets its blocks apart} */
    Place in(Role other) {
        int more = indent(other);
        int right = other == Role.DECLARATION ? more : 0;
        return new Place(story, other, left + more, width - more - right, depth);
    }

    /** {@return the place of an entry of a list that stands here} */
    Place entry(int hanging) {
        return new Place(story, role == Role.BODY ? Role.LIST : role, left + hanging, width - hanging, depth + 1);
    }
}
