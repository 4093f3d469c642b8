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
import java.util.function.BiPredicate;

/** What the text asks for is there: references, figures, exhibits, pictures. */
public final class UnresolvedRule implements Rule {
    private final RuleInfo info;
    private final Set<Unresolved.Kind> kinds;
    private final BiPredicate<String, String> about;

    /**
     * Makes a rule.
     *
     * @param id its id
     * @param kinds what it tells
     * @param about tells by its pointer and itself whether a text has anything that the rule looks at
     */
    public UnresolvedRule(String id, Set<Unresolved.Kind> kinds, BiPredicate<String, String> about) {
        this.info = RuleTexts.info(id);
        this.kinds = kinds;
        this.about = about;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public boolean appliesTo(CheckedReport checked) {
        return ReportTree.of(checked.report()).strings().entrySet().stream()
                .anyMatch(text -> about.test(text.getKey(), text.getValue()));
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        ReportTree tree = ReportTree.of(checked.report());
        for (Unresolved unresolved : checked.unresolved()) {
            if (kinds.contains(unresolved.kind())) {
                SourceRange where = unresolved.where();
                String excerpt = tree.excerpt(where);
                sink.report(where, excerpt, unresolved.name(), excerpt, String.join(", ", unresolved.candidates()));
            }
        }
    }
}
