package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ItemPaths;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.Optional;

/** The reporting period is a fiscal year, or has a first and a last day in this order. */
public final class PeriodRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("period-invalid");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(CheckedReport checked) {
        return period(checked).isPresent();
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        period(checked).ifPresent(period -> check(period, sink));
    }

    private static Optional<ReportingPeriod> period(CheckedReport checked) {
        return checked.report().getBasicInformation().getReportingPeriod().filter(period -> period.getAbsence()
                .isEmpty());
    }

    private static void check(ReportingPeriod period, FindingSink sink) {
        String path = ItemPaths.of(ItemKey.REPORTING_PERIOD);
        boolean both = period.getStart().isPresent() && period.getEnd().isPresent();
        if (both && period.getEnd().get().isBefore(period.getStart().get())) {
            sink.report(
                    path + "/end",
                    period.getStart().get() + " > " + period.getEnd().get());
        } else if (!both && period.getFiscalYear().isEmpty()) {
            String given = period.getStart().map(start -> "start: " + start).orElse("")
                    + period.getEnd().map(end -> "end: " + end).orElse("");
            sink.report(path, given.isEmpty() ? "fiscalYear, start, end: —" : given);
        }
    }
}
