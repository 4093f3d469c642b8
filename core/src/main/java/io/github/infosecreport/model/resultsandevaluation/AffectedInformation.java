package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.standard.InformationClass;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Information that an incident touched. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableAffectedInformation.class)
@JsonPropertyOrder({"informationClass", "count", "about", "unit"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface AffectedInformation {
    /** {@return its class} */
    InformationClass getInformationClass();

    /** {@return how many records} */
    Optional<BigDecimal> getCount();

    /** {@return whether the number is rounded; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isAbout() {
        return false;
    }

    /** {@return unit of the number} */
    Optional<@NotBlankIfSet String> getUnit();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableAffectedInformation.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
