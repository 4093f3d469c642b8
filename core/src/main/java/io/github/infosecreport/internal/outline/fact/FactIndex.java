package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.model.plansandtargets.Target;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds facts by id where other facts lean on them. */
public final class FactIndex {
    private final Map<String, Target> targets;
    private final Optional<Timespan> reportingYear;

    /**
     * Reads a report's targets, and the year that it reports on.
     *
     * @param report the report
     */
    public FactIndex(InformationSecurityReport report) {
        targets = report.getPlansAndTargets().getNumericalTargets().stream()
                .flatMap(item -> item.getTargets().stream())
                .collect(Collectors.toMap(Target::getId, target -> target, (first, second) -> first));
        reportingYear = report.getBasicInformation()
                .getReportingPeriod()
                .flatMap(ReportingPeriod::getFiscalYear)
                .map(year -> Timespan.of(PartialDate.ofFiscalYear(year)));
    }

    /** {@return the fiscal year that the report covers; empty if it names none} */
    Optional<Timespan> reportingYear() {
        return reportingYear;
    }

    /** {@return the target of an id, if there is one} */
    Optional<Target> target(String id) {
        return Optional.ofNullable(targets.get(id));
    }
}
