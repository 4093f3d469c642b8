package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.plansandtargets.CountTarget;
import io.github.infosecreport.model.plansandtargets.DurationTarget;
import io.github.infosecreport.model.plansandtargets.HeadCountTarget;
import io.github.infosecreport.model.plansandtargets.RatioTarget;
import io.github.infosecreport.model.plansandtargets.Target;
import io.github.infosecreport.model.resultsandevaluation.Observation;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets results beside the targets that are numbers, for a picture. */
final class TargetComparison {
    private TargetComparison() {}

    /** {@return the picture; empty if no result answers a target that is a number} */
    static Optional<Picture> draw(ObservationSeries series, FactIndex index, Drawing drawing) {
        List<Fact<Observation>> latest = series.latest();
        boolean sameYear = latest.stream()
                        .map(fact -> series.period(fact.value()))
                        .distinct()
                        .count()
                < 2;
        List<Picture.Bar> bars = new ArrayList<>();
        for (Fact<Observation> fact : latest) {
            fact.value()
                    .getTarget()
                    .flatMap(index::target)
                    .flatMap(target -> bar(target, fact.value(), sameYear, drawing))
                    .ifPresent(bars::add);
        }
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture.Comparison(
                Phrases.of(drawing, "comparison-summary", latest.size(), bars.size()),
                drawing.label("observation.target"),
                drawing.label("observation.value"),
                bars));
    }

    private static Optional<Picture.Bar> bar(
            Target target, Observation observation, boolean sameYear, Drawing drawing) {
        Optional<BigDecimal> bound = bound(target);
        if (bound.isEmpty() || observation.getValue().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> unit = observation.getUnit().or(() -> TargetText.unit(target, drawing));
        String period = observation
                .getPeriod()
                .filter(span -> !sameYear)
                .map(span -> drawing.writing().brackets(text(drawing.writing().span(span))))
                .orElse("");
        return Optional.of(new Picture.Bar(
                target.getMetric() + period,
                bound,
                text(TargetText.of(target, "", drawing)),
                observation.getValue(),
                drawing.writing().quantity(observation.getValue().get(), unit, false),
                unit.orElse("")));
    }

    private static String text(List<Inline> inlines) {
        return PlainText.of(inlines);
    }

    private static Optional<BigDecimal> bound(Target target) {
        if (target instanceof RatioTarget ratio) {
            return ratio.getExactly().or(ratio::getAtLeast).or(ratio::getAtMost);
        }
        if (target instanceof CountTarget count) {
            return count.getExactly().or(count::getAtLeast).or(count::getAtMost);
        }
        if (target instanceof DurationTarget duration) {
            return duration.getAtMost().or(duration::getAtLeast);
        }
        return target instanceof HeadCountTarget heads ? Optional.of(heads.getAtLeast()) : Optional.empty();
    }
}
