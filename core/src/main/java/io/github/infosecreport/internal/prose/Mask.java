package io.github.infosecreport.internal.prose;

/**
 * Hides from commonmark-java what the dialect takes as text, by putting noncharacters of the same length in its place:
 * the colon of a link reference definition, which would swallow its line, and the pipe of {@code \|}, which its tables
 * drop from the source positions. Text is later read from the source itself, so nothing of this is seen.
 */
final class Mask {
    static final char COLON = '\uFDD0';
    static final char PIPE = '\uFDD1';

    private Mask() {}

    /** Masks a source; one that holds a masking character itself stays as it is. */
    static String mask(String source) {
        return mask(source, true);
    }

    /** Masks a line, which has no footnote definitions either. */
    static String maskInline(String source) {
        return mask(source, false);
    }

    private static String mask(String source, boolean definesFootnotes) {
        if (source.indexOf(COLON) >= 0 || source.indexOf(PIPE) >= 0) {
            return source;
        }
        if (!source.contains("]:") && !source.contains("\\|")) {
            return source;
        }
        char[] chars = source.toCharArray();
        int bracket = -1;
        for (int i = 0; i + 1 < chars.length; i++) {
            if (chars[i] == '\n' || chars[i] == '\r') {
                bracket = -1;
            } else if (chars[i] == '[') {
                bracket = i;
            } else if (chars[i] == '\\' && chars[i + 1] == '|') {
                chars[i + 1] = PIPE;
            } else if (chars[i] == ']'
                    && chars[i + 1] == ':'
                    && !(definesFootnotes && bracket >= 0 && chars[bracket + 1] == '^')) {
                chars[i + 1] = COLON;
            }
        }
        return new String(chars);
    }

    /** Undoes the masking of a text that cannot be read from the source. */
    static String unmask(String text) {
        return text.replace(COLON, ':').replace(PIPE, '|');
    }

    /** Undoes the masking of one character. */
    static int unmask(int codePoint) {
        return codePoint == COLON ? ':' : codePoint == PIPE ? '|' : codePoint;
    }
}
