package io.github.infosecreport.model.plansandtargets;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The same target in another measure, such as mean time between failures; not a second target. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableEquivalentValue.class)
@JsonPropertyOrder({"metric", "value", "unit"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface EquivalentValue {
    /** {@return the other measure} */
    @NotBlank(message = NOT_BLANK)
    String getMetric();

    /** {@return its value} */
    BigDecimal getValue();

    /** {@return its unit} */
    Optional<@NotBlankIfSet String> getUnit();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableEquivalentValue.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
