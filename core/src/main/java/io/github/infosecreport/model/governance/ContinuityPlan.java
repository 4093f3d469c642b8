package io.github.infosecreport.model.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Where business continuity stands. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableContinuityPlan.class)
@JsonPropertyOrder({"status", "text", "reviewed", "exercised"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ContinuityPlan {
    /** {@return whether there is a plan} */
    ContinuityPlanStatus getStatus();

    /** {@return what it covers} */
    Optional<InlineProse> getText();

    /** {@return when it was last reviewed} */
    Optional<PartialDate> getReviewed();

    /** {@return when it was last exercised} */
    Optional<PartialDate> getExercised();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableContinuityPlan.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
