package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A target against another value of the same metric.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(RelativeTarget.builder()
 *                 .id("benchmark")
 *                 .metric("Score of the self-check")
 *                 .relativeTo(RelativeBase.PREVIOUS_YEAR)
 *                 .direction(RelativeDirection.AT_LEAST)
 *                 .build())));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("relative")
@JsonDeserialize(as = ImmutableRelativeTarget.class)
@JsonPropertyOrder({
    "type",
    "id",
    "metric",
    "population",
    "theme",
    "deadline",
    "baseline",
    "note",
    "relativeTo",
    "direction",
    "change",
    "changeUnit"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface RelativeTarget extends Target {
    /** {@return against what} */
    RelativeBase getRelativeTo();

    /** {@return which way} */
    RelativeDirection getDirection();

    /** {@return by how much; any change if unset} */
    Optional<BigDecimal> getChange();

    /** {@return unit of the change, such as {@code %} or points} */
    Optional<@NotBlankIfSet String> getChangeUnit();

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default RelativeTarget by(LocalDate deadline) {
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
    final class Builder extends ImmutableRelativeTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
