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
    static Optional<Picture> draw(List<Fact<Observation>> facts, FactIndex index, Drawing drawing) {
        List<Picture.Bar> bars = new ArrayList<>();
        for (Fact<Observation> fact : facts) {
            fact.value()
                    .getTarget()
                    .flatMap(index::target)
                    .flatMap(target -> bar(target, fact.value(), drawing))
                    .ifPresent(bars::add);
        }
        if (bars.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Picture.Comparison(
                TargetText.phrase(drawing, "comparison-summary", facts.size(), bars.size()),
                drawing.label("observation.target"),
                drawing.label("observation.value"),
                bars));
    }

    private static Optional<Picture.Bar> bar(Target target, Observation observation, Drawing drawing) {
        Optional<BigDecimal> bound = bound(target);
        if (bound.isEmpty() || observation.getValue().isEmpty()) {
            return Optional.empty();
        }
        Optional<String> unit = observation.getUnit().or(() -> TargetText.unit(target, drawing));
        String period = observation
                .getPeriod()
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
