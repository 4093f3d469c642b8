package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.model.managementperspective.BusinessIndicators;
import io.github.infosecreport.model.resultsandevaluation.Observation;
import io.github.infosecreport.model.resultsandevaluation.Results;
import io.github.infosecreport.outline.PlainText;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Finds the figure behind an id, and a period where there are several: no number is typed twice. */
public final class ValueIndex {
    private final List<Observation> observations;
    private final ObservationShapes shapes;
    private final Optional<ReportingPeriod> reportingPeriod;
    private final Map<String, Function<Drawing, String>> figures = new HashMap<>();

    /**
     * Reads a report's figures.
     *
     * @param report the report
     */
    public ValueIndex(InformationSecurityReport report) {
        observations = report.getResultsAndEvaluation()
                .getResults()
                .map(Results::getObservations)
                .orElse(List.of());
        shapes = new ObservationShapes(new FactIndex(report));
        reportingPeriod = report.getBasicInformation().getReportingPeriod();
        report.getManagementPerspective().getBusinessIndicators().ifPresent(this::indicators);
        report.getPlansAndTargets().getNumericalTargets().ifPresent(item -> item.getTargets()
                .forEach(target ->
                        figures.put(target.getId(), drawing -> PlainText.of(TargetText.of(target, "", drawing)))));
        results(report);
    }

    private void indicators(BusinessIndicators item) {
        item.getIndicators()
                .forEach(indicator ->
                        put(indicator.getId(), indicator.getValue(), indicator.getUnit(), indicator.isAbout()));
        item.getInformationHoldings().forEach(holding -> holding.getNumber()
                .ifPresent(number -> put(holding.getId(), number, holding.getUnit(), holding.isAbout())));
    }

    private void results(InformationSecurityReport report) {
        report.getResultsAndEvaluation().getEvaluation().ifPresent(item -> {
            item.getEffectMeasurements()
                    .forEach(measure -> put(measure.getId(), measure.getValue(), measure.getUnit(), false));
            item.getBenchmarks()
                    .forEach(benchmark -> put(benchmark.getId(), benchmark.getScore(), Optional.empty(), false));
        });
        report.getResultsAndEvaluation().getQualityImprovement().ifPresent(item -> item.getActivities()
                .forEach(activity ->
                        activity.getCount().ifPresent(count -> put(activity.getId(), count, Optional.empty(), false))));
        report.getThirdPartyAssessment()
                .getQualifiedStaff()
                .forEach(staff -> put(staff.getId(), BigDecimal.valueOf(staff.getCount()), Optional.empty(), false));
    }

    private void put(String id, BigDecimal value, Optional<String> unit, boolean about) {
        figures.put(id, drawing -> drawing.writing().quantity(value, unit, about));
    }

    /**
     * Writes the figure that prose names.
     *
     * @param path an id, or an id, a slash and a period such as {@code open-rate/2025}
     * @param drawing the report around it
     * @return the figure with its unit; empty if there is none
     */
    public Optional<String> text(String path, Drawing drawing) {
        int slash = path.indexOf('/');
        String id = slash < 0 ? path : path.substring(0, slash);
        Optional<String> period = slash < 0 ? Optional.empty() : Optional.of(path.substring(slash + 1));
        Optional<String> observed = observations.stream()
                .filter(observation -> bears(observation, id, period.isPresent()))
                .filter(observation -> period.isEmpty() || isOf(observation, period.get()))
                .map(observation -> PlainText.of(shapes.value(observation, drawing)))
                .filter(text -> !text.isEmpty())
                .findFirst();
        return period.isPresent()
                ? observed
                : observed.or(() -> Optional.ofNullable(figures.get(id)).map(figure -> figure.apply(drawing)));
    }

    /** Without a period, the id of a target means what is aimed at, not what was reached. */
    private static boolean bears(Observation observation, String id, boolean withPeriod) {
        return observation.getId().filter(id::equals).isPresent()
                || (withPeriod && observation.getTarget().filter(id::equals).isPresent());
    }

    private boolean isOf(Observation observation, String period) {
        if (observation.getPeriod().isPresent()) {
            String own = observation.getPeriod().get().toString();
            return own.equals(period) || own.equals("FY" + period);
        }
        return reportingPeriod
                .flatMap(ReportingPeriod::getFiscalYear)
                .map(year -> period.equals(String.valueOf(year)) || period.equals("FY" + year))
                .orElse(false);
    }
}
