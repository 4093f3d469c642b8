package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.ItemPaths;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.AbsenceKind;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.List;
import java.util.Optional;

/** A basic item is there, or left out for a reason. A chapter that is left out for a reason speaks for its items. */
public final class BasicItemRule implements Rule {
    private final RuleInfo info;
    private final ItemKey item;

    /**
     * Makes the rule for an item.
     *
     * @param id the rule's id
     * @param item the basic item
     */
    public BasicItemRule(String id, ItemKey item) {
        this.info = RuleTexts.info(id);
        this.item = item;
    }

    @Override
    public RuleInfo info() {
        return info;
    }

    @Override
    public void check(CheckedReport checked, FindingSink sink) {
        InformationSecurityReport report = checked.report();
        boolean isThere = report.item(item).filter(ReportItem::hasContent).isPresent()
                || isAnswered(report.getStructure())
                || isExplained(report.item(item).flatMap(ReportItem::getAbsence))
                || isExplained(chapterAbsence(report));
        if (!isThere) {
            sink.report(ItemPaths.of(item));
        }
    }

    private boolean isAnswered(List<StructureEntry> entries) {
        return entries.stream()
                .anyMatch(entry -> entry.getAnswers().contains(item)
                        || (entry.getItem().filter(item::equals).isPresent()
                                && entry.getText().isPresent())
                        || isAnswered(entry.getSections()));
    }

    private Optional<Absence> chapterAbsence(InformationSecurityReport report) {
        return report.chapters().stream()
                .filter(chapter -> chapter.chapterKey() == item.chapter())
                .findFirst()
                .flatMap(ReportChapter::getAbsence);
    }

    private static boolean isExplained(Optional<Absence> absence) {
        return absence.filter(value -> value.getReason().isPresent()
                        || value.getStatement().isPresent()
                        || value.getKind() == AbsenceKind.COVERED_ELSEWHERE)
                .isPresent();
    }
}
