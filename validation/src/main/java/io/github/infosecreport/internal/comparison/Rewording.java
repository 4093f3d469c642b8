package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.internal.comparison.Teller.Has;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.BilingualText;
import java.util.Optional;

/**
 * What was written otherwise in a text of one language: from where it first differs to where it last does.
 *
 * @param before the stretch of the first text
 * @param after the stretch of the second text
 */
record Rewording(Has before, Has after) {
    /** How many characters are shown before the first that differs. */
    private static final int LEAD = 12;

    private static final int MOST = 48;

    static Rewording of(Leaf one, Leaf other) {
        int start = 0;
        int shorter = Math.min(one.text().length(), other.text().length());
        while (start < shorter && one.text().charAt(start) == other.text().charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && one.text().charAt(one.text().length() - 1 - tail)
                        == other.text().charAt(other.text().length() - 1 - tail)) {
            tail++;
        }
        return new Rewording(has(one, start, tail), has(other, start, tail));
    }

    private static Has has(Leaf leaf, int start, int tail) {
        String text = leaf.text();
        int end = text.length() - tail;
        boolean isShort = text.length() <= MOST;
        String shown = isShort
                ? Excerpts.beginning(text)
                : Excerpts.cut(text, start - LEAD, Math.min(end + LEAD, start + MOST));
        return new Has(
                new BilingualText(shown, shown),
                Optional.of(new SourceRange(leaf.pointer(), start, end)),
                Optional.of(shown));
    }
}
