package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.internal.validation.bean.BeanConstraints;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;

/** Values keep the constraints that their getters bear. */
public final class ConstraintRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("value-malformed");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        ReportTree tree = ReportTree.of(checked.report());
        BeanConstraints.check(checked.report())
                .forEach(broken -> sink.report(
                        broken.path(),
                        // A constraint on the whole points at a part: then that is the value that cannot stand.
                        broken.value().isEmpty() ? tree.strings().getOrDefault(broken.path(), "") : broken.value(),
                        broken.message()));
    }
}
