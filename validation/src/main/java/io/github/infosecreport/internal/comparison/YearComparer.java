package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.DifferenceSubject;
import io.github.infosecreport.internal.comparison.Teller.Has;
import io.github.infosecreport.internal.comparison.tree.Node;
import io.github.infosecreport.internal.comparison.tree.Node.Attribute;
import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import io.github.infosecreport.standard.BilingualText;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Compares targets and results as readers of two reports in one language do: value beside value. */
final class YearComparer {
    /** What a target's value is made of: it is told as one. */
    private static final Set<String> GOAL = Set.of(
            "atLeast",
            "atMost",
            "exactly",
            "unit",
            "equivalent",
            "milestone",
            "coverage",
            "outOf",
            "relativeTo",
            "direction",
            "change",
            "changeUnit",
            "goal",
            "levels",
            "scale",
            "deadline");

    private final Side before;
    private final Side after;
    private final Teller teller;
    private final Walk walk;

    YearComparer(Side before, Side after, Teller teller, Walk walk) {
        this.before = before;
        this.after = after;
        this.teller = teller;
        this.walk = walk;
    }

    /** {@return whether the lists are targets or results, which are compared here} */
    boolean compare(Listing one, Listing other, Place place) {
        if (one.pointer().endsWith("/numerical-targets/targets")) {
            targets(branches(one), branches(other), place);
            return true;
        }
        if (one.pointer().endsWith("/results/observations")) {
            results(branches(one), branches(other), place);
            return true;
        }
        return false;
    }

    private static List<Branch> branches(Listing listing) {
        return listing.elements().stream()
                .filter(Branch.class::isInstance)
                .map(Branch.class::cast)
                .toList();
    }

    private void targets(List<Branch> one, List<Branch> other, Place place) {
        Map<String, Branch> here = byKey(one);
        Map<String, Branch> there = byKey(other);
        Map<String, String> goalsBefore = Values.of(before.report(), ids(one));
        Map<String, String> goalsAfter = Values.of(after.report(), ids(other));
        for (String key : keys(here, there)) {
            Optional<Branch> first = Optional.ofNullable(here.get(key));
            Optional<Branch> second = Optional.ofNullable(there.get(key));
            if (first.isEmpty() || second.isEmpty()) {
                walk.compare(first.map(Node.class::cast), second.map(Node.class::cast), place);
                continue;
            }
            Value goal = goal(first.get(), goalsBefore);
            Value later = goal(second.get(), goalsAfter);
            beside(DifferenceSubject.TARGET, first.get(), second.get(), goal, later, place);
            walk.branches(first.get(), second.get(), place.at(first, second), GOAL);
        }
    }

    private static Value goal(Branch target, Map<String, String> goals) {
        String goal = target.name().map(goals::get).orElse("");
        String deadline =
                shown(target, "deadline").map(day -> " (" + day.en() + ")").orElse("");
        BilingualText whole = new BilingualText(goal + deadline, goal + deadline);
        return new Value(whole, whole);
    }

    private void results(List<Branch> one, List<Branch> other, Place place) {
        Map<String, Map<String, Branch>> here = bySeries(one);
        Map<String, Map<String, Branch>> there = bySeries(other);
        Map<String, String> valuesBefore = Values.of(before.report(), paths(one));
        Map<String, String> valuesAfter = Values.of(after.report(), paths(other));
        for (String series : keys(here, there)) {
            Map<String, Branch> first = here.getOrDefault(series, Map.of());
            Map<String, Branch> second = there.getOrDefault(series, Map.of());
            if (first.isEmpty() || second.isEmpty()) {
                Optional<Branch> gone = latest(first);
                Optional<Branch> come = latest(second);
                teller.tell(
                        DifferenceSubject.RESULT,
                        Place.entry(gone.or(() -> come).orElseThrow()),
                        place.at(gone, come),
                        gone.map(result -> value(result, valuesBefore).has()),
                        come.map(result -> value(result, valuesAfter).has()));
                continue;
            }
            first.forEach((period, result) -> Optional.ofNullable(second.get(period))
                    .ifPresent(
                            later -> walk.branches(result, later, place.at(Optional.of(result), Optional.of(later)))));
            Branch result = latest(first).orElseThrow();
            Branch later = latest(second).orElseThrow();
            if (!period(result).equals(period(later))) {
                beside(
                        DifferenceSubject.RESULT,
                        result,
                        later,
                        value(result, valuesBefore),
                        value(later, valuesAfter),
                        place);
            }
        }
    }

    /** Last year's value beside this year's. */
    private void beside(DifferenceSubject subject, Branch one, Branch other, Value value, Value later, Place place) {
        Place at = place.at(Optional.of(one), Optional.of(other));
        if (value.value.equals(later.value)) {
            teller.tellUnchanged(subject, Place.entry(one), at, value.has(), later.has());
        } else {
            teller.tell(subject, Place.entry(one), at, Optional.of(value.has()), Optional.of(later.has()));
        }
    }

    /**
     * What a target or a result amounts to.
     *
     * @param value the goal or what was reached
     * @param shown the same with its deadline or period
     */
    private record Value(BilingualText value, BilingualText shown) {
        Has has() {
            return Has.of(shown);
        }
    }

    private static Value value(Branch result, Map<String, String> values) {
        String printed = path(result).map(values::get).orElse("");
        BilingualText value = printed.isEmpty()
                ? Stream.of("value", "level", "statement", "count")
                        .flatMap(name -> shown(result, name).stream())
                        .findFirst()
                        .orElse(new BilingualText("", ""))
                : new BilingualText(printed, printed);
        String period = shown(result, "period").map(own -> own.en() + " ").orElse("");
        return new Value(value, new BilingualText(period + value.ja(), period + value.en()));
    }

    private static Optional<String> path(Branch result) {
        return shown(result, "target").or(() -> shown(result, "id")).flatMap(name -> shown(result, "period")
                .map(period -> name.en() + "/" + period.en()));
    }

    private static List<String> paths(List<Branch> results) {
        return results.stream().flatMap(result -> path(result).stream()).toList();
    }

    /** {@return the results of each target or metric by their period} */
    private static Map<String, Map<String, Branch>> bySeries(List<Branch> results) {
        Map<String, Map<String, Branch>> series = new LinkedHashMap<>();
        for (Branch result : results) {
            String name = Stream.of("target", "id", "metric")
                    .flatMap(attribute -> text(result, attribute).stream())
                    .findFirst()
                    .orElse("");
            series.computeIfAbsent(name + "|" + text(result, "population").orElse(""), key -> new LinkedHashMap<>())
                    .putIfAbsent(period(result), result);
        }
        return series;
    }

    private static String period(Branch result) {
        return text(result, "period").orElse("");
    }

    /** {@return the result whose period ends last} */
    private static Optional<Branch> latest(Map<String, Branch> byPeriod) {
        return byPeriod.entrySet().stream()
                .max(Map.Entry.comparingByKey((one, other) -> end(one).compareTo(end(other))))
                .map(Map.Entry::getValue);
    }

    private static String end(String period) {
        return period.substring(period.indexOf('/') + 1);
    }

    private static Map<String, Branch> byKey(List<Branch> elements) {
        Map<String, Branch> byKey = new LinkedHashMap<>();
        elements.forEach(element -> byKey.putIfAbsent(element.key().orElse(element.pointer()), element));
        return byKey;
    }

    private static List<String> ids(List<Branch> targets) {
        return targets.stream().flatMap(target -> target.name().stream()).toList();
    }

    private static <V> Set<String> keys(Map<String, V> one, Map<String, V> other) {
        Set<String> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }

    private static Optional<String> text(Branch owner, String name) {
        return leaf(owner, name).map(Leaf::text);
    }

    private static Optional<BilingualText> shown(Branch owner, String name) {
        return leaf(owner, name).map(Leaf::shown);
    }

    private static Optional<Leaf> leaf(Branch owner, String name) {
        return Optional.ofNullable(owner.attributes().get(name))
                .map(Attribute::value)
                .filter(Leaf.class::isInstance)
                .map(Leaf.class::cast);
    }
}
