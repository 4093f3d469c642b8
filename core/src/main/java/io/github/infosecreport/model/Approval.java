package io.github.infosecreport.model;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Who approved an edition; internal. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableApproval.class)
@JsonPropertyOrder({"role", "name", "date", "digest"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Approval {
    /** {@return such as CISO} */
    @NotBlank(message = NOT_BLANK)
    String getRole();

    /** {@return who} */
    Optional<@NotBlankIfSet String> getName();

    /** {@return when} */
    Optional<LocalDate> getDate();

    /** {@return digest of the public report as it was approved} */
    Optional<@NotBlankIfSet String> getDigest();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableApproval.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
