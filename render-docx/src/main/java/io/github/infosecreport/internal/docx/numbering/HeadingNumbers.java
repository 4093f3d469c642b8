package io.github.infosecreport.internal.docx.numbering;

import io.github.infosecreport.internal.docx.style.Role;
import io.github.infosecreport.internal.docx.style.StyleRoles;
import io.github.infosecreport.outline.Counter;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.NumberingScheme;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers headings as the outline does. Word counts by itself as long as the numbers follow each other; where they jump, a
 * list of the same kind begins that tells where to count from, and lasts until a heading of a higher level comes. That
 * holds whether a program counts all lists of a kind together, as Word does, or each by itself.
 */
public final class HeadingNumbers {
    private final Numbering numbering;
    private final NumberingScheme scheme;
    private final BigInteger kind;
    private final BigInteger first;
    private final WordCounters together;

    /** Lists that count now, the innermost first. */
    private final Deque<Scope> scopes = new ArrayDeque<>();

    private record Scope(BigInteger num, int level, WordCounters counters) {}

    /**
     * Prepares the numbers of a report.
     *
     * @param scheme how headings are numbered; with levels
     * @param numbering where the lists are kept
     * @param styles the styles of headings
     * @param bound whether the styles take the numbers themselves
     */
    public HeadingNumbers(NumberingScheme scheme, Numbering numbering, StyleRoles styles, boolean bound) {
        this.scheme = scheme;
        this.numbering = numbering;
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < scheme.levels().size(); i++) {
            NumberingScheme.Level level = scheme.levels().get(i);
            Optional<String> style = bound ? Optional.of(styles.id(Role.heading(i + 1))) : Optional.empty();
            levels.add(new Level(Level.format(level.counter()), level.pattern(), -1, 0, style));
        }
        kind = numbering.kind(levels, true);
        first = numbering.num(kind, Map.of());
        together = new WordCounters(levels.size());
        scopes.push(new Scope(first, 0, new WordCounters(levels.size())));
    }

    /** {@return the list that the styles of headings belong to} */
    public BigInteger first() {
        return first;
    }

    /**
     * Numbers the next heading.
     *
     * @param number its number
     * @return its place; empty if Word cannot write that number by itself
     */
    public Optional<NumRef> next(HeadingNumber number) {
        List<Integer> path = number.path();
        int level = path.size() - 1;
        if (!canCount(number)) {
            return Optional.empty();
        }
        String pattern = scheme.levels().get(level).pattern();
        while (scopes.getFirst().level() > level) {
            scopes.pop();
        }
        Scope scope = scopes.getFirst();
        if (together.goesOnTo(path, pattern) && scope.counters().goesOnTo(path, pattern)) {
            together.count(level);
            scope.counters().count(level);
            return Optional.of(new NumRef(scope.num(), level));
        }
        if (scope.level() == level) {
            scopes.pop();
        }
        scope = jump(path);
        scopes.push(scope);
        together.set(path);
        return Optional.of(new NumRef(scope.num(), level));
    }

    private Scope jump(List<Integer> path) {
        Map<Integer, Integer> starts = new LinkedHashMap<>();
        for (int i = 0; i < path.size(); i++) {
            starts.put(i, Math.max(path.get(i), 1));
        }
        WordCounters counters = new WordCounters(scheme.levels().size());
        counters.set(path);
        return new Scope(numbering.num(kind, starts), path.size() - 1, counters);
    }

    /** Tells whether Word's formats say what the label says. */
    private boolean canCount(HeadingNumber number) {
        List<Integer> path = number.path();
        int level = path.size() - 1;
        String label = scheme.levels().get(level).pattern();
        for (int i = 0; i <= level; i++) {
            int count = path.get(i);
            String sign = "%" + (i + 1);
            if (!label.contains(sign)) {
                continue;
            }
            Counter counter = scheme.levels().get(i).counter();
            if (count < 1 || !Level.isCertain(counter, count)) {
                return false;
            }
            label = label.replace(sign, counter.write(count));
        }
        return label.equals(number.label());
    }
}
