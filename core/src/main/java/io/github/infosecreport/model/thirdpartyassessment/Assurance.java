package io.github.infosecreport.model.thirdpartyassessment;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Assurance of the report itself by somebody outside. §4 ② */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableAssurance.class)
@JsonPropertyOrder({"assurer", "object", "standard", "level", "date", "opinion"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Assurance {
    /** {@return by whom} */
    @NotBlank(message = NOT_BLANK)
    String getAssurer();

    /** {@return of what} */
    Optional<InlineProse> getObject();

    /** {@return by which standard} */
    Optional<@NotBlankIfSet String> getStandard();

    /** {@return such as limited or reasonable} */
    Optional<@NotBlankIfSet String> getLevel();

    /** {@return when} */
    Optional<PartialDate> getDate();

    /** {@return what was concluded} */
    Optional<InlineProse> getOpinion();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableAssurance.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
