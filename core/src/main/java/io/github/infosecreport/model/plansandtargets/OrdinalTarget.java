package io.github.infosecreport.model.plansandtargets;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A level of a scale.
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.numericalTargets(t -> t
 *         .addTarget(OrdinalTarget.builder()
 *                 .id("maturity")
 *                 .metric("成熟度")
 *                 .addLevels("1", "2", "3", "4", "5")
 *                 .atLeast("3")
 *                 .build())));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonTypeName("ordinal")
@JsonDeserialize(as = ImmutableOrdinalTarget.class)
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
    "levels",
    "scale"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public non-sealed interface OrdinalTarget extends Target {
    /** {@return the level that meets it} */
    @NotBlank(message = NOT_BLANK)
    String getAtLeast();

    /** {@return names of the levels, lowest first} */
    List<@NotBlank(message = NOT_BLANK) String> getLevels();

    /** {@return name of the scale} */
    Optional<@NotBlankIfSet String> getScale();

    /**
     * Sets the deadline.
     *
     * @param deadline the last day
     * @return this target with the deadline
     */
    default OrdinalTarget by(LocalDate deadline) {
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
    final class Builder extends ImmutableOrdinalTarget.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
