package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.PartialDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * People, from a baseline to a target.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(HeadCountTarget.builder()
 *                 .id("specialists")
 *                 .metric("有資格者の人数")
 *                 .baseline(new BigDecimal("8"))
 *                 .atLeast(new BigDecimal("12"))
 *                 .build()
 *                 .by(LocalDate.of(2027, 3, 31)))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("head-count")
@JsonDeserialize(as = ImmutableHeadCountTarget.class)
@JsonPropertyOrder({"type", "id", "metric", "population", "theme", "deadline", "baseline", "note", "atLeast"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface HeadCountTarget extends Target {
    /** {@return how many people meet it} */
    BigDecimal getAtLeast();

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default HeadCountTarget by(LocalDate deadline) {
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
    final class Builder extends ImmutableHeadCountTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
