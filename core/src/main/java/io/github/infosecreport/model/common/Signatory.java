package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A person who signs. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableSignatory.class)
@JsonPropertyOrder({"title", "name"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Signatory {
    /** {@return title} */
    Optional<@NotBlankIfSet String> getTitle();

    /** {@return name} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableSignatory.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
