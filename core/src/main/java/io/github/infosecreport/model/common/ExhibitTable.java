package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A table of the author's. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableExhibitTable.class)
@JsonPropertyOrder({"header", "headerColumns", "rows"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ExhibitTable {
    /** {@return rows that are headers, from 0; 1 if unset} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getHeader();

    /** {@return columns that head their rows, from 0; 0 if unset} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getHeaderColumns();

    /** {@return the rows; a cell that spans stands only at its first place} */
    List<@NotEmpty(message = NOT_EMPTY) List<@Valid Cell>> getRows();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableExhibitTable.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
