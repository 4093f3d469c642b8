package io.github.infosecreport.model.plansandtargets;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An action of the plan. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableAction.class)
@JsonPropertyOrder({"id", "name", "theme", "background", "thisPeriod", "phases", "targetUnits", "resources", "deadline"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Action {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what is done} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return id of the strategic goal or area it serves} */
    Optional<@NotBlankIfSet String> getTheme();

    /** {@return what led to it} */
    Optional<InlineProse> getBackground();

    /** {@return the part that falls in the period} */
    Optional<InlineProse> getThisPeriod();

    /** {@return its phases} */
    List<@Valid Phase> getPhases();

    /** {@return where} */
    List<@NotBlank(message = NOT_BLANK) String> getTargetUnits();

    /** {@return people, outside experts} */
    Optional<InlineProse> getResources();

    /** {@return until when} */
    Optional<PartialDate> getDeadline();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableAction.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addPhase(Consumer<Phase.Builder> edit) {
            Phase.Builder child = Phase.builder();
            edit.accept(child);
            return addPhase(Edits.built("phase", child::build));
        }
    }
}
