package io.github.infosecreport.internal.html.svg;

import java.util.ArrayList;
import java.util.List;

/** Estimates how wide text is, in em, without fonts: a CJK character is one, most others a little over half. */
final class TextWidth {
    private static final double NARROW = 0.58;
    private static final int FIRST_WIDE = 0x1100;

    /** Signs that do not begin a line in Japanese. */
    private static final String NOT_FIRST = "、。，．・：；？！」』）］｝〕〉》】ー々ゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ,.:;?!)]}%％～〜…";

    /** Signs that do not end one. */
    private static final String NOT_LAST = "「『（［｛〔〈《【([{";

    private TextWidth() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int codePoint) {
        return codePoint >= FIRST_WIDE ? 1 : NARROW;
    }

    /**
     * Breaks text into lines of a width: between words, between CJK characters where they allow it, and anywhere else
     * only in a word that is wider than a line. Where there are more lines than allowed, the last ends in an ellipsis.
     */
    static List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (of(rest) > width && lines.size() + 1 < most) {
            int end = end(rest, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(of(rest) > width ? rest.substring(0, fitting(rest, width - 1)).strip() + "…" : rest);
        return lines;
    }

    /** Finds where the line ends: at the last place that fits and allows it. */
    private static int end(String text, double width) {
        int most = fitting(text, width);
        for (int at = most; at > 0; at = text.offsetByCodePoints(at, -1)) {
            if (isBreak(text.codePointBefore(at), text.codePointAt(at))) {
                return at;
            }
        }
        return most;
    }

    private static boolean isBreak(int before, int after) {
        if (before == ' ' || after == ' ') {
            return true;
        }
        boolean wide = before >= FIRST_WIDE || after >= FIRST_WIDE;
        return wide && NOT_LAST.indexOf(before) < 0 && NOT_FIRST.indexOf(after) < 0;
    }

    /** Counts the characters that fit, one at the least. */
    private static int fitting(String text, double width) {
        int at = 0;
        double used = 0;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            used += of(next);
            if (used > width && at > 0) {
                return at;
            }
            at += Character.charCount(next);
        }
        return at;
    }
}
