package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Evidence;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A measure of how well something works. */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableEffectMeasurement.class)
@JsonPropertyOrder({"id", "metric", "value", "unit", "previous", "text", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface EffectMeasurement {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what is measured} */
    @NotBlank(message = NOT_BLANK)
    String getMetric();

    /** {@return its value} */
    BigDecimal getValue();

    /** {@return its unit} */
    Optional<@NotBlankIfSet String> getUnit();

    /** {@return its value before} */
    Optional<BigDecimal> getPrevious();

    /** {@return what it means} */
    Optional<InlineProse> getText();

    /** {@return where the figure comes from; internal} */
    @InternalUse
    @Value.Redacted
    Optional<@Valid Evidence> getEvidence();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableEffectMeasurement.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
