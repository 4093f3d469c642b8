package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.model.resultsandevaluation.Observation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Results by what they measure and by period. A result without a period is one of the reporting period.
 *
 * @param facts the results, in the author's order
 * @param rows the results of each thing that is measured
 * @param periods the periods, the earliest first; empty for a reporting period that names no fiscal year
 * @param usualPeriod the period of results that name none
 */
record ObservationSeries(
        List<Fact<Observation>> facts,
        List<List<Fact<Observation>>> rows,
        List<Optional<Timespan>> periods,
        Optional<Timespan> usualPeriod) {

    static ObservationSeries of(
            List<Fact<Observation>> facts, Function<Observation, String> subject, Optional<Timespan> usualPeriod) {
        Map<String, List<Fact<Observation>>> rows = new LinkedHashMap<>();
        for (Fact<Observation> fact : facts) {
            rows.computeIfAbsent(subject.apply(fact.value()), key -> new ArrayList<>())
                    .add(fact);
        }
        List<Optional<Timespan>> periods = facts.stream()
                .map(fact -> fact.value().getPeriod().or(() -> usualPeriod))
                .distinct()
                .sorted(Comparator.comparing(ObservationSeries::order))
                .toList();
        return new ObservationSeries(facts, List.copyOf(rows.values()), periods, usualPeriod);
    }

    /** The reporting period itself comes last: what stands before it is what came before it. */
    private static String order(Optional<Timespan> period) {
        return period.map(span -> span.from().start() + "/" + span.to().start()).orElse("~");
    }

    Optional<Timespan> period(Observation observation) {
        return observation.getPeriod().or(() -> usualPeriod);
    }

    /** {@return the results of a row in a period} */
    List<Fact<Observation>> of(List<Fact<Observation>> row, Optional<Timespan> period) {
        return row.stream().filter(fact -> period(fact.value()).equals(period)).toList();
    }

    /** {@return the last result of each row that a target is set for} */
    List<Fact<Observation>> latest() {
        List<Fact<Observation>> latest = new ArrayList<>();
        for (List<Fact<Observation>> row : rows) {
            row.stream()
                    .filter(fact -> fact.value().getTarget().isPresent())
                    .max(Comparator.comparing(fact -> order(period(fact.value()))))
                    .ifPresent(latest::add);
        }
        return latest;
    }
}
