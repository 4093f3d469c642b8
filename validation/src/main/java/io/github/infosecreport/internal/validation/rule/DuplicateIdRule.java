package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Each id names one thing in a report. */
public final class DuplicateIdRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("duplicate-id");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(CheckedReport checked) {
        return !places(checked).isEmpty();
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        places(checked).forEach((id, pointers) -> {
            if (pointers.size() > 1) {
                sink.report(pointers.get(1), id, pointers.size());
            }
        });
    }

    private static Map<String, List<String>> places(CheckedReport checked) {
        Map<String, List<String>> places = new LinkedHashMap<>();
        ReportTree.of(checked.report()).strings().forEach((pointer, value) -> {
            // The report's own id and that of the report before it name reports.
            boolean isFact = pointer.endsWith("/id") && pointer.indexOf('/', 1) > 0 && !pointer.startsWith("/previous");
            if (isFact || pointer.endsWith("/section")) {
                places.computeIfAbsent(value, id -> new ArrayList<>()).add(pointer);
            }
        });
        return places;
    }
}
