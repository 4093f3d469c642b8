package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A span of time.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(DurationTarget.builder()
 *                 .id("first-report")
 *                 .metric("Time to the first report of an incident")
 *                 .atMost(new BigDecimal("24"))
 *                 .unit(DurationUnit.HOURS)
 *                 .build())));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("duration")
@JsonDeserialize(as = ImmutableDurationTarget.class)
@JsonPropertyOrder({
    "type",
    "id",
    "metric",
    "population",
    "theme",
    "deadline",
    "baseline",
    "note",
    "atLeast",
    "atMost",
    "unit"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface DurationTarget extends Target {
    /** {@return the least that meets it} */
    Optional<BigDecimal> getAtLeast();

    /** {@return the most that meets it} */
    Optional<BigDecimal> getAtMost();

    /** {@return its unit} */
    DurationUnit getUnit();

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default DurationTarget by(LocalDate deadline) {
        return toBuilder().deadline(PartialDate.of(deadline)).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableDurationTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
