package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A stage of the mid-term plan. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableRoadmapStage.class)
@JsonPropertyOrder({"id", "name", "period", "reach"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface RoadmapStage {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what it is called} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return when} */
    Optional<Timespan> getPeriod();

    /** {@return how far it goes} */
    Optional<InlineProse> getReach();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableRoadmapStage.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
