package io.github.infosecreport.model.managementperspective;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Evidence;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.standard.InformationClass;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Information that the issuer holds. */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableInformationHolding.class)
@JsonPropertyOrder({"id", "informationClass", "name", "number", "about", "unit", "elements", "yearsKept", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface InformationHolding {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return its class} */
    InformationClass getInformationClass();

    /** {@return what it is} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return how many records} */
    Optional<BigDecimal> getNumber();

    /** {@return whether the number is rounded; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isAbout() {
        return false;
    }

    /** {@return unit of the number} */
    Optional<@NotBlankIfSet String> getUnit();

    /** {@return which data elements} */
    List<@NotBlank(message = NOT_BLANK) String> getElements();

    /** {@return how long it is kept, in years} */
    Optional<BigDecimal> getYearsKept();

    /** {@return where the figure comes from; internal} */
    @InternalUse
    @Value.Redacted
    Optional<@Valid Evidence> getEvidence();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableInformationHolding.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
