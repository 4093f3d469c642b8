package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ItemPaths;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.AbsenceKind;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.Standard;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.Optional;

/** Reminds of basic items that are left out for a reason. */
public final class BasicOmittedRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("basic-omitted-with-reason");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        checked.report().items().filter(item -> item.itemKey().isBasic()).forEach(item -> item.getAbsence()
                .filter(absence -> absence.getKind() != AbsenceKind.COVERED_ELSEWHERE)
                .flatMap(BasicOmittedRule::reason)
                .ifPresent(reason -> sink.report(
                        ItemPaths.of(item.itemKey()) + "/absence", title(item.itemKey(), checked), reason)));
    }

    private static Optional<String> reason(Absence absence) {
        return absence.getReason().or(() -> absence.getStatement().map(Object::toString));
    }

    private static String title(ItemKey item, CheckedReport checked) {
        return Standard.model().item(item).title().get(checked.outline().locale());
    }
}
