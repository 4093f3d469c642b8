package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A guideline or standard that is referred to. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableReferencedGuideline.class)
@JsonPropertyOrder({"id", "name", "version", "publisher"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ReferencedGuideline {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return its name} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return its version or edition} */
    Optional<@NotBlankIfSet String> getVersion();

    /** {@return who publishes it} */
    Optional<@NotBlankIfSet String> getPublisher();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableReferencedGuideline.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
