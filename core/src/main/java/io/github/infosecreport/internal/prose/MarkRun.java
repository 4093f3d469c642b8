package io.github.infosecreport.internal.prose;

/**
 * A run of emphasis marks.
 *
 * @param sign {@code *}, {@code _} or {@code ~}
 * @param start where it begins in the source
 * @param length how many marks it has
 * @param canOpen whether it may open emphasis
 * @param canClose whether it may close emphasis
 */
record MarkRun(char sign, int start, int length, boolean canOpen, boolean canClose) {
    /** Looks at what stands around a run. */
    static MarkRun of(char sign, String source, int start, int length) {
        int before = start == 0 ? '\n' : source.codePointBefore(start);
        int after = start + length >= source.length() ? '\n' : source.codePointAt(start + length);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean punctuationBefore = isPunctuation(before);
        boolean punctuationAfter = isPunctuation(after);
        boolean freeBefore = spaceBefore || punctuationBefore || Cjk.isCjk(before);
        boolean freeAfter = spaceAfter || punctuationAfter || Cjk.isCjk(after);
        boolean left = !spaceAfter && (!punctuationAfter || freeBefore);
        boolean right = !spaceBefore && (!punctuationBefore || freeAfter);
        if (sign == '_') {
            return new MarkRun(
                    sign, start, length, left && (!right || punctuationBefore), right && (!left || punctuationAfter));
        }
        // A single ~ and three are no markup: 10~20 is a range.
        boolean isText =
                (sign == '~' && length != 2) || (sign == '*' && length == 1 && isNoteMark(source, start, spaceBefore));
        return new MarkRun(sign, start, length, left && !isText, right && !isText);
    }

    /** Tells whether a run before another, as long as both still are, opens what the other closes. */
    boolean opensFor(MarkRun closer, int ownLength, int closerLength) {
        if (!canOpen || sign != closer.sign) {
            return false;
        }
        if (sign == '~') {
            return ownLength == closerLength;
        }
        // CommonMark's rule of three, on the runs as written.
        boolean both = canClose || closer.canOpen;
        return !both || (length + closer.length) % 3 != 0 || (length % 3 == 0 && closer.length % 3 == 0);
    }

    /** Names closers for which the same runs are openers. */
    String kind() {
        return sign + (canOpen ? "o" : "-") + length % 3;
    }

    boolean looksLikeMarkup() {
        return sign == '*' || (sign == '~' && length == 2);
    }

    /** Tells *1 behind a word and at the beginning of a note: where one stands there are more, and they would pair. */
    private static boolean isNoteMark(String source, int start, boolean spaceBefore) {
        int i = start + 1;
        while (i < source.length() && source.charAt(i) >= '0' && source.charAt(i) <= '9') {
            i++;
        }
        boolean number = i > start + 1;
        return number && (!spaceBefore || i == source.length() || isSpace(source.codePointAt(i)));
    }

    private static boolean isSpace(int c) {
        return c == '\n' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
