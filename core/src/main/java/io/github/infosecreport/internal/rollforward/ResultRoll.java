package io.github.infosecreport.internal.rollforward;

import static io.github.infosecreport.rollforward.ReviewReason.PERIOD_UNKNOWN;
import static io.github.infosecreport.rollforward.ReviewReason.RESULT_DUE;

import io.github.infosecreport.model.common.Timespan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes results those of their year, and gives each of last year's a successor that is still to be filled in. The
 * successor takes the id over, so that texts name this year's figure by it.
 */
final class ResultRoll {
    static final String RESULTS = "/results-and-evaluation/results/observations";
    private static final String TARGETS = "/plans-and-targets/numerical-targets/targets";

    /** What tells what is observed; the rest is what was found. */
    private static final List<String> SUBJECT = List.of("target", "metric", "population");

    /** A longer figure is a sentence, which stands below anyhow. */
    private static final int SHORT = 40;

    private final Draft draft;
    private final Map<String, ObjectNode> targets = new LinkedHashMap<>();
    private final Map<String, String> renamed = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    private ResultRoll(Draft draft) {
        this.draft = draft;
        draft.each(TARGETS, (target, pointer) -> targets.putIfAbsent(text(target, "id"), target));
    }

    static void apply(Draft draft) {
        ResultRoll roll = new ResultRoll(draft);
        if (draft.tree().at(RESULTS) instanceof ArrayNode results) {
            roll.results(results);
        }
        roll.dueTargets();
        draft.each(
                "/results-and-evaluation/evaluation/effectMeasurements",
                (measure, pointer) -> measure.set("previous", measure.path("value")));
    }

    private void results(ArrayNode results) {
        draft.each(RESULTS, (result, pointer) -> date(result));
        draft.each(RESULTS, (result, pointer) -> known.add(key(result, text(result, "period"))));
        List<JsonNode> all = new ArrayList<>();
        for (JsonNode element : results) {
            ObjectNode result = (ObjectNode) element;
            if (!result.has("period")) {
                draft.mark(RESULTS + "/" + all.size(), PERIOD_UNKNOWN);
            }
            successor(result).ifPresent(next -> {
                draft.mark(RESULTS + "/" + all.size(), RESULT_DUE, figure(result));
                all.add(next);
            });
            all.add(result);
        }
        results.removeAll();
        results.addAll(all);
        References.rename(draft.tree(), renamed);
    }

    /** Without a period it would turn into a result of the new period. */
    private void date(ObjectNode result) {
        if (!result.has("period")) {
            draft.year().period().ifPresent(period -> result.put("period", period.toString()));
        }
    }

    private Optional<ObjectNode> successor(ObjectNode last) {
        Optional<Timespan> period =
                Draft.text(last, "period").map(Timespan::parse).filter(this::isOfLastYear);
        if (period.isEmpty() || isFinished(last)) {
            return Optional.empty();
        }
        String next = NextYear.of(period.get()).toString();
        if (!known.add(key(last, next))) {
            return Optional.empty();
        }
        ObjectNode successor = due(next);
        SUBJECT.forEach(name -> Draft.text(last, name).ifPresent(value -> successor.put(name, value)));
        Draft.text(last, "unit").ifPresent(unit -> successor.put("unit", unit));
        Draft.text(last, "id").ifPresent(id -> inherit(id, last, successor));
        return Optional.of(successor);
    }

    private ObjectNode due(String period) {
        return draft.tree().objectNode().put("period", period).put("statement", draft.placeholder());
    }

    private boolean isOfLastYear(Timespan period) {
        int month = draft.year().startMonth();
        return draft.year()
                        .start()
                        .filter(start -> !period.lastDay(month).isBefore(start))
                        .isPresent()
                && draft.year()
                        .nextStart()
                        .filter(period.firstDay(month)::isBefore)
                        .isPresent();
    }

    /** What was to be done once and was done has no result next year. */
    private boolean isFinished(ObjectNode result) {
        boolean isMilestone = Optional.ofNullable(targets.get(text(result, "target")))
                .filter(target -> text(target, "type").equals("milestone"))
                .isPresent();
        return isMilestone && text(result, "outcome").equals("achieved");
    }

    private void inherit(String id, ObjectNode last, ObjectNode successor) {
        Optional<String> moved = new NamedYear(draft.year().years(), Optional.empty()).movedOn(id);
        if (moved.isPresent()) {
            successor.put("id", FreshId.of(moved.get(), draft.tree()));
            return;
        }
        String year = draft.year().fiscalYear().map(String::valueOf).orElse("last");
        String former = FreshId.of(id + "-" + year, draft.tree());
        last.put("id", former);
        successor.put("id", id);
        renamed.put(id, former);
    }

    /** Targets that nobody has reported on yet, and whose time comes with the new period. */
    private void dueTargets() {
        Set<String> reported = Stream.of(draft.tree().at(RESULTS))
                .flatMap(JsonNode::valueStream)
                .map(result -> text(result, "target"))
                .collect(Collectors.toSet());
        Optional<Timespan> next = draft.year().period().map(NextYear::of);
        targets.values().stream()
                .filter(target -> !reported.contains(text(target, "id")))
                .filter(target -> Deadline.of(target, "deadline", draft.year()).isWithin(next))
                .map(target -> text(target, "id"))
                .forEach(target -> add(target, next.orElseThrow()));
    }

    private void add(String target, Timespan period) {
        draft.object("/results-and-evaluation/results")
                .filter(item -> !item.has("absence"))
                .ifPresent(item -> {
                    ArrayNode results = item.withArrayProperty("observations");
                    draft.mark(RESULTS + "/" + results.size(), RESULT_DUE);
                    results.add(due(period.toString()).put("target", target));
                });
    }

    private static Object[] figure(ObjectNode result) {
        return Stream.of("value", "level", "count", "statement")
                .filter(result::has)
                .limit(1)
                .map(result::path)
                .map(found -> found.isNumber() ? found.decimalValue().toPlainString() : found.stringValue())
                .filter(found -> found.length() <= SHORT)
                .map(found -> found + unit(result))
                .toArray();
    }

    private static String unit(ObjectNode result) {
        String unit = text(result, "unit");
        return unit.matches("[A-Za-z].*") ? " " + unit : unit;
    }

    private static String key(ObjectNode result, String period) {
        String subject = SUBJECT.stream().map(name -> text(result, name)).collect(Collectors.joining("\n"));
        return (subject.isBlank() ? text(result, "id") : subject) + "\n" + period;
    }

    private static String text(JsonNode node, String key) {
        return Draft.text(node, key).orElse("");
    }
}
