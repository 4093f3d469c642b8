package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.plansandtargets.OrdinalTarget;
import io.github.infosecreport.model.plansandtargets.Target;
import io.github.infosecreport.model.resultsandevaluation.Observation;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results beside the targets that they answer. */
final class ObservationShapes {
    private final FactIndex index;
    private final Shape<Observation> shape;

    ObservationShapes(FactIndex index) {
        this.index = index;
        shape = Shape.<Observation>of("observation")
                .optionalId(Observation::getId)
                .written("metric", observation -> true, this::metric)
                .asHead()
                .written("population", observation -> population(observation).isPresent(), this::populationLine)
                .span("period", Observation::getPeriod)
                .written("target", observation -> target(observation).isPresent(), this::goal)
                .written("value", ObservationShapes::hasResult, this::result)
                .optionalChoice("outcome", Observation::getOutcome)
                .optionalInline("shortfall", Observation::getShortfall)
                .optionalInline("note", Observation::getNote)
                .build();
    }

    Shape<Observation> shape() {
        return shape;
    }

    Piece.Drawn draw(List<Fact<Observation>> facts, Drawing drawing) {
        List<Block> body = Pieces.body(shape, facts, drawing);
        return new Piece.Drawn(TargetComparison.draw(facts, index, drawing), body);
    }

    private static boolean hasResult(Observation observation) {
        return observation.getValue().isPresent()
                || observation.getCount().isPresent()
                || observation.getLevel().isPresent()
                || observation.getStatement().isPresent();
    }

    private Optional<Target> target(Observation observation) {
        return observation.getTarget().flatMap(index::target);
    }

    /** The target names what was measured; a result that stands alone names it itself. */
    private List<Inline> metric(Observation observation, String pointer, Drawing drawing) {
        if (observation.getMetric().isPresent()) {
            return Values.authored(observation.getMetric().get(), pointer + "/metric");
        }
        Optional<Target> target = target(observation);
        if (target.isPresent()) {
            return Values.made(target.get().getMetric());
        }
        return observation
                .getTarget()
                .map(dangling -> drawing.name(pointer + "/target", dangling))
                .orElseGet(() -> Values.made(observation.getId().orElse("")));
    }

    private Optional<String> population(Observation observation) {
        return observation.getPopulation().or(() -> target(observation).flatMap(Target::getPopulation));
    }

    private List<Inline> populationLine(Observation observation, String pointer, Drawing drawing) {
        return observation
                .getPopulation()
                .map(own -> Values.authored(own, pointer + "/population"))
                .orElseGet(() -> Values.made(population(observation).orElse("")));
    }

    private List<Inline> goal(Observation observation, String pointer, Drawing drawing) {
        return target(observation)
                .map(target -> Values.unsourced(TargetText.of(target, pointer, drawing)))
                .orElse(List.of());
    }

    private List<Inline> result(Observation observation, String pointer, Drawing drawing) {
        List<List<Inline>> parts = new ArrayList<>();
        String figure = figure(observation, drawing);
        if (!figure.isEmpty()) {
            parts.add(Values.made(figure));
        }
        observation.getLevel().ifPresent(level -> parts.add(Values.authored(level, pointer + "/level")));
        observation
                .getStatement()
                .ifPresent(statement -> parts.add(drawing.inlines(pointer + "/statement", statement)));
        List<Inline> line = new ArrayList<>();
        for (List<Inline> part : parts) {
            if (!line.isEmpty()) {
                line.addAll(Values.made(drawing.writing().semicolon()));
            }
            line.addAll(part);
        }
        return line;
    }

    /** Writes the figure alone, or the level or state where there is none: for a text that repeats it. */
    List<Inline> value(Observation observation, Drawing drawing) {
        return observation.getValue().isPresent()
                ? Values.made(number(observation, drawing))
                : Values.unsourced(result(observation, "", drawing));
    }

    private String number(Observation observation, Drawing drawing) {
        Optional<String> unit = observation
                .getUnit()
                .or(() -> target(observation)
                        .filter(target -> !(target instanceof OrdinalTarget))
                        .flatMap(target -> TargetText.unit(target, drawing)))
                .or(() -> observation.getTotal().map(total -> "%"));
        return observation
                .getValue()
                .map(number -> drawing.writing().quantity(number, unit, false))
                .orElse("");
    }

    /** Writes the figure with its unit and, for a ratio, how many out of how many. */
    private String figure(Observation observation, Drawing drawing) {
        String value = number(observation, drawing);
        if (observation.getCount().isEmpty()) {
            return value;
        }
        String count = drawing.writing().number(observation.getCount().get());
        String share = observation
                .getTotal()
                .map(total -> TargetText.phrase(
                        drawing, "share", count, drawing.writing().number(total)))
                .orElse(count);
        return value.isEmpty() ? share : value + drawing.writing().brackets(share);
    }
}
