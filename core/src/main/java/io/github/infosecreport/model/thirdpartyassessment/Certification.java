package io.github.infosecreport.model.thirdpartyassessment;

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
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A certification held, in preparation or planned. §5 Table 2 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableCertification.class)
@JsonPropertyOrder({
    "id",
    "scheme",
    "status",
    "standard",
    "edition",
    "level",
    "number",
    "scope",
    "units",
    "firstRegistered",
    "validUntil",
    "certificationBody",
    "accreditationBody",
    "surveillance",
    "plannedFor",
    "placedIn"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Certification {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return such as ISMS or privacy mark} */
    @NotBlank(message = NOT_BLANK)
    String getScheme();

    /** {@return whether it is held} */
    CertificationStatus getStatus();

    /** {@return the standard} */
    Optional<@NotBlankIfSet String> getStandard();

    /** {@return its edition, such as 2022} */
    Optional<@NotBlankIfSet String> getEdition();

    /** {@return the level, where the scheme has levels, such as ★3} */
    Optional<@NotBlankIfSet String> getLevel();

    /** {@return its number} */
    Optional<@NotBlankIfSet String> getNumber();

    /** {@return what it covers} */
    Optional<InlineProse> getScope();

    /** {@return which units} */
    List<@NotBlank(message = NOT_BLANK) String> getUnits();

    /** {@return since when} */
    Optional<PartialDate> getFirstRegistered();

    /** {@return until when} */
    Optional<PartialDate> getValidUntil();

    /** {@return who certified} */
    Optional<@NotBlankIfSet String> getCertificationBody();

    /** {@return who accredited the certifier} */
    Optional<@NotBlankIfSet String> getAccreditationBody();

    /** {@return how it was examined} */
    List<@Valid Surveillance> getSurveillance();

    /** {@return when it is to be had} */
    Optional<PartialDate> getPlannedFor();

    /** {@return the item under which it is printed. Note 7} */
    Optional<ItemKey> getPlacedIn();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableCertification.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addSurveillance(Consumer<Surveillance.Builder> edit) {
            Surveillance.Builder child = Surveillance.builder();
            edit.accept(child);
            return addSurveillance(Edits.built("surveillance", child::build));
        }
    }
}
