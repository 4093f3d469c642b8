package io.github.infosecreport.internal.docx.numbering;

import io.github.infosecreport.internal.docx.fallback.Fallbacks;
import io.github.infosecreport.outline.Counter;
import io.github.infosecreport.outline.ListStyle;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Lists in the text: each ordered one counts from 1, whatever stands before it. */
public final class ListNumbers {
    /** How many levels Word has. */
    private static final int LEVELS = 9;

    private static final int STEP = 420;
    private static final int WIDE = 525;

    private final Numbering numbering;
    private final Fallbacks fallbacks;
    private final Map<Pattern, BigInteger> kinds = new HashMap<>();
    private Optional<BigInteger> bullets = Optional.empty();

    private record Pattern(String before, Counter counter, String after) {
        String text(int level) {
            return before + "%" + (level + 1) + after;
        }

        int hanging() {
            return before.isEmpty() ? STEP : WIDE;
        }
    }

    /**
     * Prepares lists.
     *
     * @param numbering where they are kept
     * @param fallbacks where it is told what Word cannot do
     */
    public ListNumbers(Numbering numbering, Fallbacks fallbacks) {
        this.numbering = numbering;
        this.fallbacks = fallbacks;
    }

    /**
     * Tells where the text of an entry begins.
     *
     * @param depth in how many lists its list stands
     * @param hanging how far its number stands before that
     * @return the distance in twentieths of a point from where the outermost list begins
     */
    public static int indent(int depth, int hanging) {
        return Math.min(depth, LEVELS - 1) * STEP + hanging;
    }

    /** {@return how far the number of that style, or the bullet, stands before the text} */
    public static int hanging(Optional<ListStyle> style) {
        return style.map(given -> pattern(given, given.counter()).hanging()).orElse(STEP);
    }

    /**
     * Finds the list without numbers.
     *
     * @param depth in how many lists it stands
     * @return what its entries begin with
     */
    public Lead bullet(int depth) {
        BigInteger num = bullets.orElseGet(() -> {
            List<Level> levels = new ArrayList<>();
            for (int i = 0; i < LEVELS; i++) {
                levels.add(new Level(STNumberFormat.BULLET, "•", indent(i, STEP), STEP, Optional.empty()));
            }
            return numbering.num(numbering.kind(levels, false), Map.of());
        });
        bullets = Optional.of(num);
        return Lead.counted(new NumRef(num, level(depth)));
    }

    /**
     * Begins a list with numbers.
     *
     * @param style how it counts
     * @param entries how many entries it has
     * @param depth in how many lists it stands
     * @return what each entry begins with
     */
    public List<Lead> ordered(ListStyle style, int entries, int depth) {
        int level = level(depth);
        boolean shared = depth < LEVELS;
        NumRef list = start(pattern(style, style.counter()), level, 1, shared);
        Optional<NumRef> plain = Optional.empty();
        List<Lead> leads = new ArrayList<>();
        for (int i = 1; i <= entries; i++) {
            if (Level.isCertain(style.counter(), i)) {
                leads.add(Lead.counted(list));
            } else if (style.counter() == Counter.CIRCLED) {
                // Word should write plain decimals by itself from here on, but programs differ: say so.
                fallbacks.add("list-count", Optional.empty());
                int from = i;
                NumRef decimals = plain.orElseGet(() -> start(pattern(style, Counter.DECIMAL), level, from, shared));
                plain = Optional.of(decimals);
                leads.add(Lead.counted(decimals));
            } else {
                fallbacks.add("number-as-text", Optional.empty(), style.label(i));
                leads.add(new Lead(Optional.empty(), level, style.label(i)));
            }
        }
        return leads;
    }

    private int level(int depth) {
        if (depth >= LEVELS) {
            fallbacks.add("list-depth", Optional.empty());
        }
        return Math.min(depth, LEVELS - 1);
    }

    /** Lists of one kind share Word's counters by level: two on one level, one inside the other, need two kinds. */
    private NumRef start(Pattern pattern, int level, int from, boolean shared) {
        BigInteger kind = shared ? kinds.computeIfAbsent(pattern, this::kind) : kind(pattern);
        return new NumRef(numbering.num(kind, Map.of(level, from)), level);
    }

    private BigInteger kind(Pattern pattern) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < LEVELS; i++) {
            levels.add(new Level(
                    Level.format(pattern.counter()),
                    pattern.text(i),
                    indent(i, pattern.hanging()),
                    pattern.hanging(),
                    Optional.empty()));
        }
        return numbering.kind(levels, false);
    }

    private static Pattern pattern(ListStyle style, Counter counter) {
        return new Pattern(style.before(), counter, style.after());
    }
}
