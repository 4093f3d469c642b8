package io.github.infosecreport.internal.prose;

/**
 * Hides from commonmark-java what the dialect takes as text, by putting noncharacters of the same length in its place:
 * the colon of a link reference definition, which would swallow its line, the pipe of {@code \|}, which its tables
 * drop from the source positions, and the sign of {@code >95%} at the beginning of a line, which is no quotation. Text is
 * always read from the source itself, so nothing of this is seen.
 */
final class Mask {
    private static final char COLON = '\uFDD0';
    private static final char PIPE = '\uFDD1';

    private static final char GREATER = '\uFDD3';

    /** Stands for these where the author wrote them, so that they mean nothing else. */
    private static final char OTHER = '\uFDD2';

    private static final int MAX_INDENT = 3;
    private static final int MAX_LABEL = 200;

    private Mask() {}

    /** Masks a source. */
    static String mask(String source) {
        return mask(source, true);
    }

    /** Masks a line, which has no footnote definitions either. */
    static String maskInline(String source) {
        return mask(source, false);
    }

    private static String mask(String source, boolean definesFootnotes) {
        boolean isPlain = !source.contains("]:")
                && !source.contains("\\|")
                && source.indexOf('>') < 0
                && source.indexOf(COLON) < 0
                && source.indexOf(PIPE) < 0;
        return isPlain ? source : masked(source, definesFootnotes);
    }

    private static String masked(String source, boolean definesFootnotes) {
        char[] chars = source.toCharArray();
        int lineStart = 0;
        for (int i = 0; i < chars.length; i++) {
            char next = i + 1 < chars.length ? chars[i + 1] : '\n';
            if (chars[i] == '\n' || chars[i] == '\r') {
                lineStart = i + 1;
            } else if (chars[i] == '\\' && next == '|') {
                chars[++i] = PIPE;
            } else if (chars[i] == ']' && next == ':') {
                chars[i + 1] = definesFootnotes && isLabel(chars, lineStart, i) ? ':' : COLON;
                i++;
            } else if (chars[i] == '>' && isComparison(next) && Lines.isStart(source, i)) {
                chars[i] = GREATER;
            } else if (chars[i] == COLON || chars[i] == PIPE) {
                chars[i] = OTHER;
            }
        }
        return new String(chars);
    }

    private static boolean isComparison(char next) {
        return next == '=' || (next >= '0' && next <= '9');
    }

    /** Tells whether a line begins with the label of a footnote that is defined: {@code [^label]}. */
    private static boolean isLabel(char[] chars, int lineStart, int end) {
        int i = lineStart;
        while (i < end && i < lineStart + MAX_INDENT && chars[i] == ' ') {
            i++;
        }
        if (i + 2 >= end || chars[i] != '[' || chars[i + 1] != '^' || end - i > MAX_LABEL) {
            return false;
        }
        for (i += 2; i < end; i++) {
            if (chars[i] <= ' ' || chars[i] == '[' || chars[i] == '\\') {
                return false;
            }
        }
        return true;
    }

    /** Undoes the masking of an address, which is not read from the source. */
    static String unmask(String address) {
        return address.replace(COLON, ':').replace(PIPE, '|');
    }

    /** Undoes the masking of one character. */
    static int unmask(int codePoint) {
        return codePoint == COLON ? ':' : codePoint == PIPE ? '|' : codePoint;
    }
}
