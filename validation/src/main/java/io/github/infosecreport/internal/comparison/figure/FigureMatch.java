package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Strikes out what two texts have in common, whatever the order, in steps from the surest to the loosest; tells what is
 * left. Work grows linearly with the number of figures.
 */
public final class FigureMatch {
    private final List<Figure> before;
    private final List<Figure> after;
    private final List<Mismatch> mismatches = new ArrayList<>();

    private FigureMatch(Collection<Figure> before, Collection<Figure> after) {
        this.before = new ArrayList<>(before);
        this.after = new ArrayList<>(after);
    }

    /**
     * Compares the figures of two texts.
     *
     * @param before those of the first text, in order
     * @param after those of the second text, in order
     * @param fallsSayMinus whether a text tells of a fall, so that a sign may be missing
     * @return what the texts do not share, in order
     */
    public static List<Mismatch> compare(List<Figure> before, List<Figure> after, boolean fallsSayMinus) {
        FigureMatch match = new FigureMatch(before, after);
        match.strikeOut(fallsSayMinus);
        match.tellUnits();
        match.tellRest();
        return match.mismatches.stream()
                .sorted(Comparator.comparingInt(FigureMatch::place))
                .toList();
    }

    private static int place(Mismatch mismatch) {
        return mismatch.before().or(mismatch::after).orElseThrow().start();
    }

    private void strikeOut(boolean fallsSayMinus) {
        once(before, after);
        each(Figure::sameness, (one, other) -> true);
        each(
                FigureMatch::withoutYear,
                (one, other) -> one.raw().signum() == 0 || other.raw().signum() == 0);
        each(figure -> byNumber(figure, figure.raw()), Figure::fits);
        if (fallsSayMinus) {
            each(figure -> byNumber(figure, figure.raw().abs()), Figure::fits);
        }
        // A year or a name in digits alone may be a number, and the other way round.
        each(
                figure -> figure.raw().toPlainString(),
                (one, other) -> one.kind() != other.kind() && isBare(one) && isBare(other));
    }

    /** Days and months are the same where a text leaves their year out. */
    private static String withoutYear(Figure figure) {
        return hasYear(figure) ? figure.kind() + " " + figure.value() : "-" + figure.sameness();
    }

    private static boolean hasYear(Figure figure) {
        return figure.kind() == FigureKind.DAY || figure.kind() == FigureKind.MONTH;
    }

    private static String byNumber(Figure figure, BigDecimal number) {
        return figure.kind() == FigureKind.NUMBER ? number.toPlainString() : figure.sameness();
    }

    private static boolean isBare(Figure figure) {
        return figure.kind() == FigureKind.NUMBER
                || figure.kind() == FigureKind.YEAR
                || figure.kind() == FigureKind.IDENTIFIER;
    }

    /** Strikes out years and names that the other text has, too, however often. */
    private static void once(List<Figure> before, List<Figure> after) {
        Set<String> known = answers(before);
        Set<String> others = answers(after);
        before.removeIf(figure -> figure.kind().countsOnce() && asks(figure).anyMatch(others::contains));
        after.removeIf(figure -> figure.kind().countsOnce() && asks(figure).anyMatch(known::contains));
        firstOnly(before);
        firstOnly(after);
    }

    private static Set<String> answers(List<Figure> figures) {
        return figures.stream().flatMap(FigureMatch::answers).collect(Collectors.toSet());
    }

    private static Stream<String> answers(Figure figure) {
        if (hasYear(figure)) {
            Figure year = Dates.year(FigureKind.CALENDAR_YEAR, figure.raw().intValue(), figure.start(), figure.end());
            return Stream.concat(Stream.of(figure.sameness()), answers(year));
        }
        return figure.kind() == FigureKind.FISCAL_YEAR || figure.kind() == FigureKind.CALENDAR_YEAR
                ? Stream.of(figure.sameness(), "named " + figure.raw())
                : Stream.of(figure.sameness());
    }

    /** A year in digits alone answers to a fiscal year and to a calendar year, and they to it. */
    private static Stream<String> asks(Figure figure) {
        if (figure.kind() == FigureKind.YEAR) {
            return Stream.of(figure.sameness(), "named " + figure.raw());
        }
        return figure.kind().isYear()
                ? Stream.of(
                        figure.sameness(),
                        FigureKind.YEAR + "|||" + figure.raw().toPlainString())
                : Stream.of(figure.sameness());
    }

    private static void firstOnly(List<Figure> figures) {
        Map<String, Figure> first = new LinkedHashMap<>();
        figures.removeIf(figure -> figure.kind().countsOnce() && first.putIfAbsent(figure.sameness(), figure) != null);
    }

    /** Strikes out pairs that have a key in common and fit. */
    private void each(Function<Figure, String> key, BiPredicate<Figure, Figure> fits) {
        Map<String, Map<String, Deque<Figure>>> waiting = new LinkedHashMap<>();
        for (Figure figure : after) {
            waiting.computeIfAbsent(key.apply(figure), group -> new LinkedHashMap<>())
                    .computeIfAbsent(kindOfUnit(figure), kind -> new ArrayDeque<>())
                    .add(figure);
        }
        before.removeIf(figure -> waiting.getOrDefault(key.apply(figure), Map.of()).values().stream()
                .filter(queue -> !queue.isEmpty() && fits.test(figure, queue.getFirst()))
                .findFirst()
                .map(Deque::poll)
                .isPresent());
        after.clear();
        waiting.values().forEach(group -> group.values().forEach(after::addAll));
        after.sort(Comparator.comparingInt(Figure::start));
    }

    private static String kindOfUnit(Figure figure) {
        return figure.kind() + figure.unit().map(Unit::name).orElse("");
    }

    /** The same number of something else. */
    private void tellUnits() {
        pairs(
                figure -> figure.kind() + "|" + figure.raw().toPlainString(),
                (one, other) -> one.kind() == FigureKind.NUMBER && isTold(one, other));
    }

    /** What is left is paired by what it counts, in order, and told; small words and ones only where they stand in for something. */
    private void tellRest() {
        pairs(FigureMatch::withoutYear, (one, other) -> hasYear(one));
        pairs(
                figure -> group(figure) + "|" + figure.measure() + "|" + (figure.weight() == Weight.FIRM),
                FigureMatch::isTold);
        pairs(figure -> group(figure) + "|" + figure.measure(), FigureMatch::isTold);
        pairs(FigureMatch::group, (one, other) -> isTold(one, other) && one.fits(other));
        before.stream().filter(FigureMatch::isFirm).forEach(figure -> tell(Optional.of(figure), Optional.empty()));
        after.stream().filter(FigureMatch::isFirm).forEach(figure -> tell(Optional.empty(), Optional.of(figure)));
    }

    private static String group(Figure figure) {
        return figure.kind().isYear() ? "year" : figure.kind().name();
    }

    private static boolean isFirm(Figure figure) {
        return figure.weight() == Weight.FIRM;
    }

    private static boolean isTold(Figure one, Figure other) {
        if (one.weight() == Weight.TRIVIAL || other.weight() == Weight.TRIVIAL) {
            return one.weight() != other.weight()
                    && !one.measure().isEmpty()
                    && one.measure().equals(other.measure());
        }
        return one.fits(other) || isFirm(one) || isFirm(other);
    }

    private void pairs(Function<Figure, String> key, BiPredicate<Figure, Figure> fits) {
        Map<String, Deque<Figure>> waiting = new LinkedHashMap<>();
        after.forEach(figure -> waiting.computeIfAbsent(key.apply(figure), group -> new ArrayDeque<>())
                .add(figure));
        List<Figure> taken = new ArrayList<>();
        before.removeIf(figure -> {
            Deque<Figure> queue = waiting.getOrDefault(key.apply(figure), new ArrayDeque<>());
            if (queue.isEmpty() || !fits.test(figure, queue.getFirst())) {
                return false;
            }
            Figure other = queue.removeFirst();
            taken.add(other);
            tell(Optional.of(figure), Optional.of(other));
            return true;
        });
        Set<Figure> gone = Collections.newSetFromMap(new IdentityHashMap<>());
        gone.addAll(taken);
        after.removeIf(gone::contains);
    }

    private void tell(Optional<Figure> one, Optional<Figure> other) {
        mismatches.add(new Mismatch(one, other));
    }
}
