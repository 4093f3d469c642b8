package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.Prose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An incident, in the six parts of the standard. §5 Table 2 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableIncident.class)
@JsonPropertyOrder({
    "id",
    "title",
    "severity",
    "occurred",
    "detected",
    "determinedMaterial",
    "resolved",
    "outsidePeriod",
    "affected",
    "course",
    "damage",
    "reach",
    "response",
    "cause",
    "recurrencePrevention",
    "reportedTo",
    "risk"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Incident {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what happened, in short} */
    @NotBlank(message = NOT_BLANK)
    String getTitle();

    /** {@return how grave} */
    Optional<IncidentSeverity> getSeverity();

    /** {@return when it happened} */
    Optional<PartialDate> getOccurred();

    /** {@return when it was noticed} */
    Optional<PartialDate> getDetected();

    /** {@return when it was held to be material} */
    Optional<PartialDate> getDeterminedMaterial();

    /** {@return when it was over} */
    Optional<PartialDate> getResolved();

    /** {@return whether it lies outside the reporting period and is told on purpose; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isOutsidePeriod() {
        return false;
    }

    /** {@return what information it touched} */
    List<@Valid AffectedInformation> getAffected();

    /** {@return how it came about} */
    Optional<Prose> getCourse();

    /** {@return what was lost} */
    Optional<Prose> getDamage();

    /** {@return who was affected and how far} */
    Optional<Prose> getReach();

    /** {@return what was done} */
    Optional<Prose> getResponse();

    /** {@return why} */
    Optional<Prose> getCause();

    /** {@return what keeps it from happening again} */
    Optional<Prose> getRecurrencePrevention();

    /** {@return to whom it was reported} */
    List<@Valid Notification> getReportedTo();

    /** {@return id of the risk that came true. Note 6} */
    Optional<@NotBlankIfSet String> getRisk();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableIncident.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addAffected(Consumer<AffectedInformation.Builder> edit) {
            AffectedInformation.Builder child = AffectedInformation.builder();
            edit.accept(child);
            return addAffected(Edits.built("affected", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addReportedTo(Consumer<Notification.Builder> edit) {
            Notification.Builder child = Notification.builder();
            edit.accept(child);
            return addReportedTo(Edits.built("reportedTo", child::build));
        }
    }
}
