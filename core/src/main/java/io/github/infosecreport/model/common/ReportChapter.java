package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import io.github.infosecreport.standard.ChapterKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A chapter of the report with the items that are set in it. */
@AbsentOrFilled
public interface ReportChapter {
    /** {@return which chapter of the standard this is} */
    ChapterKey chapterKey();

    /** {@return the items that are set, in the standard's order} */
    List<ReportItem> items();

    /** {@return why the chapter is not there; then its items have no content} */
    Optional<@Valid Absence> getAbsence();

    /** {@return notes for the authors; internal, never printed} */
    @InternalUse
    @Value.Redacted
    List<@NotBlank(message = NOT_BLANK) String> getInternalNotes();

    /**
     * What the builders of all chapters have in common.
     *
     * @param <B> the builder
     */
    interface ChapterBuilder<B> extends AbsenceBuilder<B> {}
}
