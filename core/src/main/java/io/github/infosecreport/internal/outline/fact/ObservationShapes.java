package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.plansandtargets.OrdinalTarget;
import io.github.infosecreport.model.plansandtargets.Target;
import io.github.infosecreport.model.resultsandevaluation.Observation;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.prose.InlineProse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Results beside the targets that they answer. */
final class ObservationShapes {
    /** More periods than this make columns too narrow to read: then each result has a row of its own. */
    private static final int MAX_PERIODS = 5;

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

    /** Returns the label of a list of results: results alone are no comparison with targets. */
    String label(List<Observation> observations) {
        return observations.stream().anyMatch(observation -> target(observation).isPresent())
                ? "results.observations"
                : "document.result";
    }

    Piece.Drawn draw(List<Fact<Observation>> facts, Drawing drawing) {
        ObservationSeries series = ObservationSeries.of(facts, this::subjectKey, index.reportingYear());
        List<Block> body = series.periods().size() > MAX_PERIODS
                ? Pieces.body(shape, facts, drawing)
                : List.of(new ObservationTable(this, series, drawing).draw());
        return new Piece.Drawn(TargetComparison.draw(series, index, drawing), body);
    }

    private static boolean hasResult(Observation observation) {
        return hasFigure(observation)
                || observation.getLevel().isPresent()
                || observation.getStatement().isPresent();
    }

    private static boolean hasFigure(Observation observation) {
        return observation.getValue().isPresent() || observation.getCount().isPresent();
    }

    Optional<Target> target(Observation observation) {
        return observation.getTarget().flatMap(index::target);
    }

    /** What makes two results ones of the same thing. */
    private String subjectKey(Observation observation) {
        return observation.getTarget().orElse("")
                + "\n" + observation.getMetric().or(observation::getId).orElse("")
                + "\n" + observation.getPopulation().orElse("");
    }

    /** Writes what is measured, and among whom. */
    List<Inline> subject(Fact<Observation> fact, Drawing drawing) {
        List<Inline> lines = new ArrayList<>(metric(fact.value(), fact.pointer(), drawing));
        if (population(fact.value()).isPresent()) {
            lines.add(new Inline.LineBreak());
            lines.addAll(Values.made(
                    drawing.label("observation.population") + drawing.writing().colon()));
            lines.addAll(populationLine(fact.value(), fact.pointer(), drawing));
        }
        return lines;
    }

    /** Writes what was reached, and how the issuer judges it. */
    List<Inline> reached(Fact<Observation> fact, Drawing drawing) {
        Observation observation = fact.value();
        List<Inline> lines = new ArrayList<>(
                isStatementRemark(observation)
                        ? figureAndLevel(observation, fact.pointer(), drawing)
                        : result(observation, fact.pointer(), drawing));
        observation.getOutcome().ifPresent(outcome -> {
            if (!lines.isEmpty()) {
                lines.add(new Inline.LineBreak());
            }
            lines.addAll(Values.made(drawing.label(outcome)));
        });
        return lines;
    }

    /** Writes what else there is to say, a line each. */
    List<List<Inline>> remarks(Fact<Observation> fact, String period, Drawing drawing) {
        Observation observation = fact.value();
        List<List<Inline>> lines = new ArrayList<>();
        if (isStatementRemark(observation)) {
            remark(lines, "statement", observation.getStatement(), period, fact, drawing);
        }
        remark(lines, "shortfall", observation.getShortfall(), period, fact, drawing);
        remark(lines, "note", observation.getNote(), period, fact, drawing);
        return lines;
    }

    private static void remark(
            List<List<Inline>> lines,
            String name,
            Optional<InlineProse> text,
            String period,
            Fact<Observation> fact,
            Drawing drawing) {
        text.ifPresent(prose -> {
            List<Inline> line = new ArrayList<>(Values.made(drawing.label("observation." + name)
                    + period
                    + drawing.writing().colon()));
            line.addAll(drawing.inlines(fact.pointer() + "/" + name, prose));
            lines.add(line);
        });
    }

    /** A sentence beside a figure is too long for a column of figures. */
    private static boolean isStatementRemark(Observation observation) {
        return observation.getStatement().isPresent()
                && (hasFigure(observation) || observation.getLevel().isPresent());
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

    List<Inline> goal(Observation observation, String pointer, Drawing drawing) {
        return target(observation)
                .map(target -> Values.unsourced(TargetText.of(target, pointer, drawing)))
                .orElse(List.of());
    }

    private List<Inline> result(Observation observation, String pointer, Drawing drawing) {
        List<Inline> line = new ArrayList<>(figureAndLevel(observation, pointer, drawing));
        observation
                .getStatement()
                .ifPresent(statement -> append(line, drawing.inlines(pointer + "/statement", statement), drawing));
        return line;
    }

    private List<Inline> figureAndLevel(Observation observation, String pointer, Drawing drawing) {
        List<Inline> line = new ArrayList<>();
        String figure = figure(observation, drawing);
        if (!figure.isEmpty()) {
            line.addAll(Values.made(figure));
        }
        observation.getLevel().ifPresent(level -> append(line, Values.authored(level, pointer + "/level"), drawing));
        return line;
    }

    private static void append(List<Inline> line, List<Inline> more, Drawing drawing) {
        if (!line.isEmpty()) {
            line.addAll(Values.made(drawing.writing().semicolon()));
        }
        line.addAll(more);
    }

    /** Writes the figure alone, or the level or state where there is none: for a text that repeats it. */
    List<Inline> value(Observation observation, Drawing drawing) {
        return observation.getValue().isPresent()
                ? Values.made(number(observation, drawing))
                : Values.unsourced(result(observation, "", drawing));
    }

    private Optional<String> unit(Observation observation, Drawing drawing) {
        return observation.getUnit().or(() -> target(observation)
                .filter(target -> !(target instanceof OrdinalTarget))
                .flatMap(target -> TargetText.unit(target, drawing)));
    }

    private String number(Observation observation, Drawing drawing) {
        Optional<String> unit = unit(observation, drawing).or(() -> observation
                .getTotal()
                .filter(total -> observation.getCount().isPresent())
                .map(total -> "%"));
        return observation
                .getValue()
                .map(number -> drawing.writing().quantity(number, unit, false))
                .orElse("");
    }

    /** Writes the figure with its unit and, for a share, how many out of how many. */
    private String figure(Observation observation, Drawing drawing) {
        String value = number(observation, drawing);
        if (observation.getCount().isPresent()) {
            String count = drawing.writing().count(observation.getCount().get());
            String share = observation
                    .getTotal()
                    .map(total -> Phrases.of(
                            drawing, "share", count, drawing.writing().count(total)))
                    .orElse(count);
            return value.isEmpty()
                    ? drawing.writing().withUnit(share, unit(observation, drawing))
                    : value + drawing.writing().brackets(share);
        }
        if (observation.getValue().isEmpty() || observation.getTotal().isEmpty()) {
            return value;
        }
        return Phrases.of(
                drawing,
                "out-of",
                drawing.writing().number(observation.getValue().get()),
                drawing.writing().quantity(observation.getTotal().get(), unit(observation, drawing), false));
    }
}
