package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something that was done in the period. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableAchievement.class)
@JsonPropertyOrder({"id", "name", "action", "state", "when", "units", "text", "findings", "shortfall", "decision"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Achievement {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what was done} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return id of the action it belongs to} */
    Optional<@NotBlankIfSet String> getAction();

    /** {@return how far it went} */
    Optional<AchievementState> getState();

    /** {@return when} */
    Optional<Timespan> getWhen();

    /** {@return where} */
    List<@NotBlank(message = NOT_BLANK) String> getUnits();

    /** {@return more about it} */
    Optional<InlineProse> getText();

    /** {@return what was learned} */
    Optional<InlineProse> getFindings();

    /** {@return what was not reached} */
    Optional<InlineProse> getShortfall();

    /** {@return what was decided then} */
    Optional<InlineProse> getDecision();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableAchievement.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
