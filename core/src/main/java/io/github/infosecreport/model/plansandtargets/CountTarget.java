package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A number to be reached or kept under.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(CountTarget.atMost("outages", "重要な停止", "2", "件").by(LocalDate.of(2026, 3, 31)))));
 * }</pre>
 */
@Value.Immutable
@NestedValueStyle
@JsonTypeName("count")
@JsonDeserialize(as = ImmutableCountTarget.class)
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
    "exactly",
    "unit",
    "equivalent"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface CountTarget extends Target {
    /** {@return the least that meets it} */
    Optional<BigDecimal> getAtLeast();

    /** {@return the most that meets it} */
    Optional<BigDecimal> getAtMost();

    /** {@return the one value that meets it} */
    Optional<BigDecimal> getExactly();

    /** {@return its unit} */
    Optional<@NotBlankIfSet String> getUnit();

    /** {@return the same target in another measure} */
    Optional<@Valid EquivalentValue> getEquivalent();

    /**
     * Makes a target that at least this value meets.
     *
     * @param id its id
     * @param metric what is measured
     * @param value the value, as a decimal number
     * @param unit its unit
     * @return the target
     * @throws NumberFormatException if the value is no decimal number
     */
    static CountTarget atLeast(String id, String metric, String value, String unit) {
        return builder()
                .id(id)
                .metric(metric)
                .atLeast(new BigDecimal(value))
                .unit(unit)
                .build();
    }

    /**
     * Makes a target that at most this value meets.
     *
     * @param id its id
     * @param metric what is measured
     * @param value the value, as a decimal number
     * @param unit its unit
     * @return the target
     * @throws NumberFormatException if the value is no decimal number
     */
    static CountTarget atMost(String id, String metric, String value, String unit) {
        return builder()
                .id(id)
                .metric(metric)
                .atMost(new BigDecimal(value))
                .unit(unit)
                .build();
    }

    /**
     * Makes a target that only this value meets.
     *
     * @param id its id
     * @param metric what is measured
     * @param value the value, as a decimal number
     * @param unit its unit
     * @return the target
     * @throws NumberFormatException if the value is no decimal number
     */
    static CountTarget exactly(String id, String metric, String value, String unit) {
        return builder()
                .id(id)
                .metric(metric)
                .exactly(new BigDecimal(value))
                .unit(unit)
                .build();
    }

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default CountTarget by(LocalDate deadline) {
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
    final class Builder extends ImmutableCountTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
