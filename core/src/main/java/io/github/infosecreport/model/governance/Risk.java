package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.AT_MOST;
import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.InformationClass;
import io.github.infosecreport.standard.RiskTreatment;
import io.github.infosecreport.standard.SecurityProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A risk to the issuer's information. §5 Table 2 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableRisk.class)
@JsonPropertyOrder({
    "id",
    "name",
    "description",
    "informationClasses",
    "properties",
    "characteristics",
    "likelihood",
    "impact",
    "effect",
    "tolerance",
    "treatment",
    "measures",
    "important"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Risk {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what may happen} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return more about it} */
    Optional<Prose> getDescription();

    /** {@return which information} */
    List<InformationClass> getInformationClasses();

    /** {@return what would be lost} */
    List<SecurityProperty> getProperties();

    /** {@return what is particular to the business} */
    Optional<InlineProse> getCharacteristics();

    /** {@return 1 (lowest) to 5, or the highest level of the scale} */
    Optional<@Min(value = 1, message = AT_LEAST) @Max(value = 5, message = AT_MOST) Integer> getLikelihood();

    /** {@return 1 (lowest) to 5, or the highest level of the scale} */
    Optional<@Min(value = 1, message = AT_LEAST) @Max(value = 5, message = AT_MOST) Integer> getImpact();

    /** {@return what it would do, and how far} */
    Optional<InlineProse> getEffect();

    /** {@return how much is accepted} */
    Optional<InlineProse> getTolerance();

    /** {@return what is done with it} */
    Optional<RiskTreatment> getTreatment();

    /** {@return how it is treated} */
    Optional<InlineProse> getMeasures();

    /** {@return whether executives count it among the important ones; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isImportant() {
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
    final class Builder extends ImmutableRisk.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
