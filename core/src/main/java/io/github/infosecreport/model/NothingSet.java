package io.github.infosecreport.model;

import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;

/** Tells Jackson which chapters to leave out: those in which nothing is set. Jackson asks through {@code equals}. */
public final class NothingSet {
    /** Makes the filter; Jackson calls this. */
    public NothingSet() {}

    @Override
    public boolean equals(Object value) {
        if (value instanceof ReportItem item) {
            return !item.hasContent()
                    && item.getAbsence().isEmpty()
                    && item.getInternalNotes().isEmpty()
                    && item.getHidden().isEmpty();
        }
        if (value instanceof ReportChapter chapter) {
            return chapter.items().isEmpty()
                    && chapter.getAbsence().isEmpty()
                    && chapter.getInternalNotes().isEmpty();
        }
        return value == null;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
