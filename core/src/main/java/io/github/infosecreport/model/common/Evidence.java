package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Where a figure comes from, for auditors; internal, never printed. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableEvidence.class)
@JsonPropertyOrder({"owner", "source", "extractedOn", "checkedBy"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Evidence {
    /** {@return who answers for it} */
    Optional<@NotBlankIfSet String> getOwner();

    /** {@return the document or system it was taken from} */
    @NotBlank(message = NOT_BLANK)
    String getSource();

    /** {@return when it was taken} */
    Optional<LocalDate> getExtractedOn();

    /** {@return who checked it} */
    Optional<@NotBlankIfSet String> getCheckedBy();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableEvidence.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
