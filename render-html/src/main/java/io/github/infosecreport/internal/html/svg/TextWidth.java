package io.github.infosecreport.internal.html.svg;

import java.util.ArrayList;
import java.util.List;

/** Estimates how wide text is, in em, without fonts: a CJK character is one, most others a little over half. */
final class TextWidth {
    private static final double NARROW = 0.58;
    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(TextWidth::of).sum();
    }

    private static double of(int codePoint) {
        return codePoint >= FIRST_WIDE ? 1 : NARROW;
    }

    /** Breaks text into lines of a width; where there are more lines than allowed, the last ends in an ellipsis. */
    static List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        double used = 0;
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            double next = of(codePoints[i]);
            if (used + next > width && !line.isEmpty()) {
                if (lines.size() + 1 == most) {
                    line.setLength(line.offsetByCodePoints(line.length(), -1));
                    lines.add(line.append('…').toString());
                    return lines;
                }
                lines.add(line.toString().strip());
                line = new StringBuilder();
                used = 0;
            }
            line.appendCodePoint(codePoints[i]);
            used += next;
        }
        lines.add(line.toString().strip());
        return lines;
    }
}
