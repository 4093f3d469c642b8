package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Evidence;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A figure or state observed in a period; against a target, or alone. */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableObservation.class)
@JsonPropertyOrder({
    "id",
    "target",
    "metric",
    "population",
    "period",
    "value",
    "count",
    "total",
    "unit",
    "level",
    "statement",
    "outcome",
    "shortfall",
    "note",
    "evidence"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Observation {
    /** {@return names it, where it stands without a target} */
    Optional<@Pattern(regexp = Ids.PATTERN, message = ID) String> getId();

    /** {@return id of the target it answers} */
    Optional<@NotBlankIfSet String> getTarget();

    /** {@return what is measured, where it stands without a target} */
    Optional<@NotBlankIfSet String> getMetric();

    /** {@return among whom, where it differs from the target's} */
    Optional<@NotBlankIfSet String> getPopulation();

    /** {@return when; the reporting period if unset} */
    Optional<Timespan> getPeriod();

    /** {@return the value; a ratio in percent} */
    Optional<BigDecimal> getValue();

    /** {@return for a ratio, how many} */
    Optional<BigDecimal> getCount();

    /** {@return for a ratio, out of how many} */
    Optional<BigDecimal> getTotal();

    /** {@return its unit, where it stands without a target} */
    Optional<@NotBlankIfSet String> getUnit();

    /** {@return for an ordinal target, the level reached} */
    Optional<@NotBlankIfSet String> getLevel();

    /** {@return for a milestone or qualitative target, what was reached} */
    Optional<InlineProse> getStatement();

    /** {@return what the issuer says of it} */
    Optional<ClaimedOutcome> getOutcome();

    /** {@return why the target was missed} */
    Optional<InlineProse> getShortfall();

    /** {@return what readers should know} */
    Optional<InlineProse> getNote();

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
    final class Builder extends ImmutableObservation.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
