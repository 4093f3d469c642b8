package io.github.infosecreport.internal.comparison.figure;

/** Writes full-width digits, letters and signs as their narrow forms, character by character. */
final class Fold {
    /** The distance between a full-width sign of ASCII and its narrow form. */
    private static final int WIDE = '！' - '!';

    private Fold() {}

    /** {@return the text, as long as it was, in which a figure is written one way} */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(fold(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char fold(char c) {
        if (c >= '！' && c <= '～') {
            return (char) (c - WIDE);
        }
        return switch (c) {
            case '〜', '∼' -> '~';
            case '−', '‐', '‑', '‒', '–', '—' -> '-';
            case '￥' -> '¥';
            case '\u3000', '\u00A0', '\u202F', '\u2009', '\n', '\t', '\r' -> ' ';
            case '’', 'ʼ' -> '\'';
            case '箇' -> 'か';
            default -> c;
        };
    }
}
