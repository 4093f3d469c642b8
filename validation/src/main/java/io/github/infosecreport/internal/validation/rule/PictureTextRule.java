package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ReportTree;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;

/** Every picture that is not decoration has its content in words, too. */
public final class PictureTextRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("picture-without-text");
    private static final String SOURCE = "/image/src";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean appliesTo(CheckedReport checked) {
        return ReportTree.of(checked.report()).strings().keySet().stream()
                .anyMatch(pointer -> pointer.endsWith(SOURCE));
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        ReportTree tree = ReportTree.of(checked.report());
        tree.strings().forEach((pointer, source) -> {
            if (pointer.endsWith(SOURCE)) {
                String image = pointer.substring(0, pointer.length() - "/src".length());
                if (!tree.strings().containsKey(image + "/alt") && !tree.isTrue(image + "/decorative")) {
                    sink.report(image, source);
                }
            }
        });
    }
}
