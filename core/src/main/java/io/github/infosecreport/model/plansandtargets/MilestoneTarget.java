package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A state to be reached, or a coverage such as certified in three departments.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(MilestoneTarget.builder()
 *                 .id("isms-plants")
 *                 .metric("ISMSの認証取得")
 *                 .milestone(InlineProse.of("三工場すべてで取得する"))
 *                 .coverage(new BigDecimal("3"))
 *                 .outOf(new BigDecimal("3"))
 *                 .unit("工場")
 *                 .build())));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("milestone")
@JsonDeserialize(as = ImmutableMilestoneTarget.class)
@JsonPropertyOrder({
    "type",
    "id",
    "metric",
    "population",
    "theme",
    "deadline",
    "baseline",
    "note",
    "milestone",
    "coverage",
    "outOf",
    "unit"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface MilestoneTarget extends Target {
    /** {@return what is to be there} */
    InlineProse getMilestone();

    /** {@return how many units} */
    Optional<BigDecimal> getCoverage();

    /** {@return out of how many} */
    Optional<BigDecimal> getOutOf();

    /** {@return unit of the coverage} */
    Optional<@NotBlankIfSet String> getUnit();

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default MilestoneTarget by(LocalDate deadline) {
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
    final class Builder extends ImmutableMilestoneTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
