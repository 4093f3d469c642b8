package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.text.Passage;

/** Cuts texts to a length that can be shown in a line. */
final class Excerpts {
    private static final int MOST = 60;

    private Excerpts() {}

    /** {@return the beginning of a text} */
    static String beginning(String text) {
        return cut(text.strip(), 0, MOST);
    }

    /** {@return a stretch of a text in one line, with dots where it was cut} */
    static String cut(String text, int from, int to) {
        int start = whole(text, Math.max(0, from));
        int end = whole(text, Math.min(text.length(), to));
        String stretch = text.substring(start, end).replace(Passage.ATOM, '…').replaceAll("\\s+", " ");
        return (start > 0 ? "…" : "") + stretch + (end < text.length() ? "…" : "");
    }

    /** Never between the two halves of a character. */
    private static int whole(String text, int place) {
        boolean isInside = place > 0
                && place < text.length()
                && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
        return isInside ? place - 1 : place;
    }
}
