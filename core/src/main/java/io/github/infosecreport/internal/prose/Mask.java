package io.github.infosecreport.internal.prose;

/**
 * Hides from commonmark-java what the dialect takes as text, by putting noncharacters of the same length in its place:
 * the colon of a link reference definition, which would swallow its line; the pipe of {@code \|}, which its tables drop
 * from the source positions; the sign of {@code >95%} at the beginning of a line, which is no quotation; and brackets
 * inside thousands of open ones, all of which it would visit at each link. Text is always read from the source itself, so
 * nothing of this is seen.
 */
final class Mask {
    private static final char COLON = '\uFDD0';
    private static final char PIPE = '\uFDD1';
    private static final char OPENING = '\uFDD3';
    private static final char CLOSING = '\uFDD4';
    private static final char GREATER = '\uFDD5';

    /** Stands for these where the author wrote them, so that they mean nothing else. */
    private static final char OTHER = '\uFDD2';

    private static final int MAX_INDENT = 3;
    private static final int MAX_LABEL = 200;
    private static final int MAX_OPEN_BRACKETS = 10_000;

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
        boolean hasManyBrackets = source.chars().filter(sign -> sign == '[').count() > MAX_OPEN_BRACKETS;
        boolean isPlain = !source.contains("]:")
                && !source.contains("\\|")
                && source.indexOf('>') < 0
                && source.indexOf(COLON) < 0
                && source.indexOf(PIPE) < 0
                && source.indexOf(OPENING) < 0
                && source.indexOf(CLOSING) < 0
                && source.indexOf(GREATER) < 0
                && !hasManyBrackets;
        if (isPlain) {
            return source;
        }
        char[] chars = source.toCharArray();
        mask(source, chars, definesFootnotes);
        if (hasManyBrackets) {
            maskBrackets(chars);
        }
        return new String(chars);
    }

    private static void mask(String source, char[] chars, boolean definesFootnotes) {
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
            } else if (isMask(chars[i])) {
                chars[i] = OTHER;
            }
        }
    }

    private static boolean isMask(char sign) {
        return sign == COLON || sign == PIPE || sign == OPENING || sign == CLOSING || sign == GREATER;
    }

    /** Counts open brackets up to a blank line; in lines with code or escapes, whose brackets may be none, nothing closes. */
    private static void maskBrackets(char[] chars) {
        int open = 0;
        int masked = 0;
        boolean blank = true;
        boolean closes = true;
        for (int i = 0; i < chars.length; i++) {
            char sign = chars[i];
            boolean isMiddle = sign == '\r' && i + 1 < chars.length && chars[i + 1] == '\n';
            if (isMiddle) {
                continue;
            }
            if (sign == '\n' || sign == '\r') {
                open = blank ? 0 : open;
                masked = blank ? 0 : masked;
                blank = true;
                closes = true;
                continue;
            }
            blank &= sign == ' ' || sign == '\t';
            closes &= sign != '`' && sign != '\\';
            if (sign == '[' && open == MAX_OPEN_BRACKETS) {
                chars[i] = OPENING;
                masked++;
            } else if (sign == '[') {
                open++;
            } else if (sign == ']' && masked > 0) {
                chars[i] = CLOSING;
                masked--;
            } else if (sign == ']' && closes && open > 0) {
                open--;
            }
        }
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
        return address.replace(COLON, ':')
                .replace(PIPE, '|')
                .replace(OPENING, '[')
                .replace(CLOSING, ']');
    }

    /** Undoes the masking of one character. */
    static int unmask(int codePoint) {
        return switch (codePoint) {
            case COLON -> ':';
            case PIPE -> '|';
            case OPENING -> '[';
            case CLOSING -> ']';
            default -> codePoint;
        };
    }
}
