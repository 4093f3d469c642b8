package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.outline.Unresolved;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.Set;

/** What the text asks for is there: references, figures, exhibits, pictures. */
public final class UnresolvedRule implements Rule {
    private final RuleInfo info;
    private final Set<Unresolved.Kind> kinds;

    /**
     * Makes a rule.
     *
     * @param id its id
     * @param kinds what it tells
     */
    public UnresolvedRule(String id, Set<Unresolved.Kind> kinds) {
        this.info = RuleTexts.info(id);
        this.kinds = kinds;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        ReportTree tree = ReportTree.of(checked.report());
        for (Unresolved unresolved : checked.outline().unresolved()) {
            if (kinds.contains(unresolved.kind())) {
                SourceRange where = unresolved.where();
                String excerpt = tree.excerpt(where);
                sink.report(where, excerpt, unresolved.name(), excerpt);
            }
        }
    }
}
