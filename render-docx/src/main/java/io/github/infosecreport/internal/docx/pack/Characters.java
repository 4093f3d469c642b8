package io.github.infosecreport.internal.docx.pack;

/** Knows which characters XML cannot hold: control characters and halves of pairs. */
public final class Characters {
    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /**
     * Makes text that XML can hold.
     *
     * @param text any text
     * @return the text with U+FFFD for each character that XML cannot hold; the same object if there is none
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isAllowed(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            clean.append(isAllowed(text, i) ? text.charAt(i) : REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isAllowed(String text, int index) {
        char unit = text.charAt(index);
        if (Character.isHighSurrogate(unit)) {
            return index + 1 < text.length() && Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(unit)) {
            return index > 0 && Character.isHighSurrogate(text.charAt(index - 1));
        }
        return unit >= ' ' ? unit < '\uFFFE' : unit == '\t' || unit == '\n' || unit == '\r';
    }
}
