package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.comparison.Difference;
import io.github.infosecreport.comparison.ReportComparison;
import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The editions of a report say the same in both languages. It has nothing to look at where no other edition is given. */
public final class LocaleGapRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("locale-gap");

    private final List<InformationSecurityReport> editions;

    /**
     * Makes the rule.
     *
     * @param editions other editions of the reports that are checked; those of other reports do no harm
     */
    public LocaleGapRule(List<InformationSecurityReport> editions) {
        this.editions = List.copyOf(editions);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(CheckedReport checked) {
        return others(checked.report()).findAny().isPresent();
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        InformationSecurityReport report = checked.report();
        ReportTree tree = ReportTree.of(report);
        others(report).forEach(other -> ReportComparison.of(other, report)
                .differences()
                .forEach(difference -> report(difference, tree, sink)));
    }

    private Stream<InformationSecurityReport> others(InformationSecurityReport report) {
        return editions.stream()
                .filter(other -> other.getId().equals(report.getId()))
                .filter(other ->
                        other.getEdition().getLanguage() != report.getEdition().getLanguage());
    }

    private static void report(Difference difference, ReportTree tree, FindingSink sink) {
        BilingualText message =
                new BilingualText(difference.message(Locale.JAPANESE), difference.message(Locale.ENGLISH));
        Optional<SourceRange> range = difference.after().range();
        if (range.isPresent()) {
            sink.report(range.get(), tree.excerpt(range.get()), message);
        } else {
            sink.report(difference.after().path(), message);
        }
    }
}
