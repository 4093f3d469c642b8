package io.github.infosecreport.internal.validation;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.standard.ChapterKey;
import java.util.Optional;

/** What is left out, and whether the report says why. */
public final class Absences {
    private Absences() {}

    /**
     * Finds a chapter's absence.
     *
     * @param key the chapter
     * @param report the report
     * @return the absence; empty if the chapter is there
     */
    public static Optional<Absence> ofChapter(ChapterKey key, InformationSecurityReport report) {
        return report.chapters().stream()
                .filter(chapter -> chapter.chapterKey() == key)
                .findFirst()
                .flatMap(ReportChapter::getAbsence);
    }

    /**
     * Tells whether an absence says why: by its reason, by what is printed instead, or by where the matter is covered.
     *
     * @param absence the absence
     * @return whether there is one that says so
     */
    public static boolean isExplained(Optional<Absence> absence) {
        return absence.flatMap(Absences::reason).isPresent()
                || absence.flatMap(Absence::getIn).isPresent();
    }

    /**
     * Reads why something is left out.
     *
     * @param absence the absence
     * @return its reason, else what is printed instead
     */
    public static Optional<String> reason(Absence absence) {
        return absence.getReason().or(() -> absence.getStatement().map(InlineProse::source));
    }
}
