package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** An item of the report: its facts, and prose beside them; or the reason why it is not there. */
@AbsentOrFilled
public interface ReportItem {
    /** {@return which item of the standard this is} */
    ItemKey itemKey();

    /** {@return whether any of its facts is set} */
    boolean hasFacts();

    /** {@return why the item is not there; then it has neither facts nor text} */
    Optional<@Valid Absence> getAbsence();

    /** {@return its prose} */
    Optional<Prose> getText();

    /** {@return the author's tables, lists of terms and pictures} */
    List<@Valid Exhibit> getExhibits();

    /** {@return ids of exhibits, also of those made from facts, that are checked but not printed} */
    List<@NotBlank(message = NOT_BLANK) String> getHidden();

    /** {@return notes for the authors; internal, never printed} */
    @InternalUse
    @Value.Redacted
    List<@NotBlank(message = NOT_BLANK) String> getInternalNotes();

    /** {@return whether it has facts, text or exhibits} */
    default boolean hasContent() {
        return hasFacts() || getText().isPresent() || !getExhibits().isEmpty();
    }
}
