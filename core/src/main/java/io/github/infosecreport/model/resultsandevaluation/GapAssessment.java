package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A plan or target beside its result. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableGapAssessment.class)
@JsonPropertyOrder({"about", "gap", "cause", "next"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface GapAssessment {
    /** {@return id of the target or action} */
    @NotBlank(message = NOT_BLANK)
    String getAbout();

    /** {@return how result and plan differ} */
    InlineProse getGap();

    /** {@return why} */
    Optional<InlineProse> getCause();

    /** {@return what is done about it} */
    Optional<InlineProse> getNext();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableGapAssessment.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
