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
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A figure of the business that bears on security. */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableBusinessIndicator.class)
@JsonPropertyOrder({"id", "group", "name", "value", "unit", "about", "asOf", "note", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface BusinessIndicator {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return why it matters} */
    Optional<IndicatorGroup> getGroup();

    /** {@return what it says} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return its value} */
    BigDecimal getValue();

    /** {@return its unit} */
    Optional<@NotBlankIfSet String> getUnit();

    /** {@return whether it is rounded; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isAbout() {
        return false;
    }

    /** {@return when it held} */
    Optional<PartialDate> getAsOf();

    /** {@return what readers should know} */
    Optional<InlineProse> getNote();

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
    final class Builder extends ImmutableBusinessIndicator.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
