package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What the levels of likelihood and impact are called, from the lowest. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableRiskScale.class)
@JsonPropertyOrder({"likelihood", "impact"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface RiskScale {
    /** {@return names of its levels, 2 to 5} */
    List<@NotBlank(message = NOT_BLANK) String> getLikelihood();

    /** {@return names of its levels, 2 to 5} */
    List<@NotBlank(message = NOT_BLANK) String> getImpact();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableRiskScale.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
