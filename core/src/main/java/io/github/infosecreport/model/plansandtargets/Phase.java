package io.github.infosecreport.model.plansandtargets;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A phase of an action. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutablePhase.class)
@JsonPropertyOrder({"name", "period", "state", "milestone"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Phase {
    /** {@return what it is called} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return when} */
    Optional<Timespan> getPeriod();

    /** {@return where it stands} */
    Optional<PhaseState> getState();

    /** {@return what is there at its end} */
    Optional<InlineProse> getMilestone();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutablePhase.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
