package io.github.infosecreport.internal.validation.rule;

import io.github.infosecreport.internal.validation.Absences;
import io.github.infosecreport.internal.validation.ItemPaths;
import io.github.infosecreport.internal.validation.RuleTexts;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.CheckedReport;
import io.github.infosecreport.validation.FindingSink;
import io.github.infosecreport.validation.Rule;
import io.github.infosecreport.validation.RuleInfo;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A basic item is there, or left out for a reason. A chapter that is left out speaks for its items: with a reason for
 * all of them, without one it is told once, at the chapter.
 */
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
        if (!isMissing(item, report)) {
            return;
        }
        Optional<Absence> chapter = Absences.ofChapter(item.chapter(), report);
        if (chapter.isEmpty()) {
            sink.report(ItemPaths.of(item));
        } else if (!Absences.isExplained(chapter) && isFirstMissing(report)) {
            sink.report("/" + item.chapter().key() + "/absence");
        }
    }

    private boolean isFirstMissing(InformationSecurityReport report) {
        return Arrays.stream(ItemKey.values())
                        .filter(other -> other.chapter() == item.chapter() && other.isBasic())
                        .filter(other -> isMissing(other, report))
                        .findFirst()
                        .orElseThrow()
                == item;
    }

    private static boolean isMissing(ItemKey item, InformationSecurityReport report) {
        Optional<ReportItem> there = report.item(item);
        return there.filter(ReportItem::hasContent).isEmpty()
                && !isAnswered(item, report.getStructure())
                && !Absences.isExplained(there.flatMap(ReportItem::getAbsence));
    }

    private static boolean isAnswered(ItemKey item, List<StructureEntry> entries) {
        return entries.stream()
                .anyMatch(entry -> (says(entry)
                                && (entry.getAnswers().contains(item)
                                        || entry.getItem().filter(item::equals).isPresent()))
                        || isAnswered(item, entry.getSections()));
    }

    /** A section with a heading alone answers nothing. */
    private static boolean says(StructureEntry entry) {
        return entry.getText().isPresent()
                || !entry.getExhibits().isEmpty()
                || entry.getSections().stream().anyMatch(BasicItemRule::says);
    }
}
