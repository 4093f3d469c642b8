package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What somebody outside found. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableExternalOpinion.class)
@JsonPropertyOrder({"id", "assessor", "kind", "date", "opinion", "findings", "reviewedForRisk"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ExternalOpinion {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return who} */
    @NotBlank(message = NOT_BLANK)
    String getAssessor();

    /** {@return what it is} */
    Optional<OpinionKind> getKind();

    /** {@return when} */
    Optional<PartialDate> getDate();

    /** {@return what they said, as far as it helps no attacker} */
    InlineProse getOpinion();

    /** {@return how many findings} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getFindings();

    /** {@return whether the text was reviewed for what it discloses; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isReviewedForRisk() {
        return false;
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
    final class Builder extends ImmutableExternalOpinion.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
