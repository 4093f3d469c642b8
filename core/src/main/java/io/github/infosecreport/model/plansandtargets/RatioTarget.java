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
 * A share in percent.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(RatioTarget.atLeast("training", "研修の受講率", "98.5").by(LocalDate.of(2026, 3, 31)))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("ratio")
@JsonDeserialize(as = ImmutableRatioTarget.class)
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
    "exactly"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface RatioTarget extends Target {
    /** {@return the least that meets it, in percent} */
    Optional<BigDecimal> getAtLeast();

    /** {@return the most that meets it, in percent} */
    Optional<BigDecimal> getAtMost();

    /** {@return the one value that meets it, in percent} */
    Optional<BigDecimal> getExactly();

    /**
     * Makes a target that at least this value meets.
     *
     * @param id its id
     * @param metric what is measured
     * @param value the value in percent, as a decimal number
     * @return the target
     * @throws NumberFormatException if the value is no decimal number
     */
    static RatioTarget atLeast(String id, String metric, String value) {
        return builder().id(id).metric(metric).atLeast(new BigDecimal(value)).build();
    }

    /**
     * Makes a target that at most this value meets.
     *
     * @param id its id
     * @param metric what is measured
     * @param value the value in percent, as a decimal number
     * @return the target
     * @throws NumberFormatException if the value is no decimal number
     */
    static RatioTarget atMost(String id, String metric, String value) {
        return builder().id(id).metric(metric).atMost(new BigDecimal(value)).build();
    }

    /**
     * Makes a target that only this value meets.
     *
     * @param id its id
     * @param metric what is measured
     * @param value the value in percent, as a decimal number
     * @return the target
     * @throws NumberFormatException if the value is no decimal number
     */
    static RatioTarget exactly(String id, String metric, String value) {
        return builder().id(id).metric(metric).exactly(new BigDecimal(value)).build();
    }

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default RatioTarget by(LocalDate deadline) {
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
    final class Builder extends ImmutableRatioTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
