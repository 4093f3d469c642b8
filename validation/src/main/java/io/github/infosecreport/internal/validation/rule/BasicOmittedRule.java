package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.Absences;
import io.github.infosecreport.internal.validation.ItemPaths;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.AbsenceKind;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.standard.BilingualText;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.Standard;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.Arrays;
import java.util.Optional;

/** Reminds of basic items that are left out for a reason; of a chapter that is left out once. */
public final class BasicOmittedRule implements Rule {
    private static final RuleInfo INFO = RuleTexts.info("basic-omitted-with-reason");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        for (ReportChapter chapter : checked.report().chapters()) {
            if (hasBasicItem(chapter.chapterKey())) {
                remind(
                        chapter.getAbsence(),
                        "/" + chapter.chapterKey().key(),
                        Standard.model().chapter(chapter.chapterKey()).title(),
                        sink);
            }
        }
        checked.report()
                .items()
                .filter(item -> item.itemKey().isBasic())
                .forEach(item -> remind(
                        item.getAbsence(),
                        ItemPaths.of(item.itemKey()),
                        Standard.model().item(item.itemKey()).title(),
                        sink));
    }

    private static void remind(Optional<Absence> absence, String path, BilingualText title, FindingSink sink) {
        absence.filter(given -> given.getKind() != AbsenceKind.COVERED_ELSEWHERE)
                .flatMap(Absences::reason)
                .ifPresent(reason -> sink.report(path + "/absence", title, reason));
    }

    private static boolean hasBasicItem(ChapterKey chapter) {
        return Arrays.stream(ItemKey.values()).anyMatch(item -> item.chapter() == chapter && item.isBasic());
    }
}
