package io.github.infosecreport.model.plansandtargets;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A goal without a number under the heading of numerical targets.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(QualitativeTarget.builder()
 *                 .id("culture")
 *                 .metric("相談のしやすさ")
 *                 .goal(InlineProse.of("迷ったときに相談することが当たり前になる"))
 *                 .build())));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("qualitative")
@JsonDeserialize(as = ImmutableQualitativeTarget.class)
@JsonPropertyOrder({"type", "id", "metric", "population", "theme", "deadline", "baseline", "note", "goal"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface QualitativeTarget extends Target {
    /** {@return what is to be reached} */
    InlineProse getGoal();

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default QualitativeTarget by(LocalDate deadline) {
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
    final class Builder extends ImmutableQualitativeTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
