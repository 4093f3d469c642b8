package io.github.infosecreport.model.thirdpartyassessment;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How mature the management of security is. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableMaturityAssessment.class)
@JsonPropertyOrder({"id", "model", "level", "maximum", "assessor", "date"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface MaturityAssessment {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return by which model} */
    @NotBlank(message = NOT_BLANK)
    String getModel();

    /** {@return what was reached} */
    @NotBlank(message = NOT_BLANK)
    String getLevel();

    /** {@return what can be reached} */
    Optional<@NotBlankIfSet String> getMaximum();

    /** {@return by whom} */
    Optional<@NotBlankIfSet String> getAssessor();

    /** {@return when} */
    Optional<PartialDate> getDate();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableMaturityAssessment.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
