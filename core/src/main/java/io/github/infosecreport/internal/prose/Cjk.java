package io.github.infosecreport.internal.prose;

import java.lang.Character.UnicodeScript;

/** Tells which characters belong to scripts that are written without spaces. */
final class Cjk {
    private Cjk() {}

    /** Tells Han, Kana, Bopomofo, their punctuation and full-width forms; Hangul is not among them. */
    static boolean isCjk(int codePoint) {
        if (codePoint < 0x2E80) {
            return false;
        }
        if ((codePoint >= 0x3000 && codePoint <= 0x303F)
                || (codePoint >= 0x3200 && codePoint <= 0x33FF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE4F)
                || (codePoint >= 0xFF01 && codePoint <= 0xFF9F)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || codePoint == 0x30FB
                || codePoint == 0x30FC) {
            return true;
        }
        UnicodeScript script = UnicodeScript.of(codePoint);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || script == UnicodeScript.BOPOMOFO;
    }

    /** Tells characters that take on the habits of the text around them: dashes, quotation marks, ※, ①, arrows. */
    private static boolean isNeutral(int codePoint) {
        return (codePoint >= 0x2010 && codePoint <= 0x2027)
                || codePoint == 0x203B
                || (codePoint >= 0x2190 && codePoint <= 0x21FF)
                || (codePoint >= 0x2460 && codePoint <= 0x24FF)
                || (codePoint >= 0x25A0 && codePoint <= 0x26FF);
    }

    /** Tells whether a line that is broken between two characters is joined without a space. */
    static boolean joinsWithoutSpace(int before, int after) {
        boolean cjkBefore = isCjk(before);
        boolean cjkAfter = isCjk(after);
        return (cjkBefore && (cjkAfter || isNeutral(after))) || (cjkAfter && isNeutral(before));
    }

    /** Tells characters that change the one before them or show nothing: selectors, marks, zero-width ones. */
    static boolean isAttached(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }
}
