package io.github.infosecreport.model.thirdpartyassessment;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Evidence;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How many hold a qualification. */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableQualifiedStaff.class)
@JsonPropertyOrder({"id", "qualification", "count", "asOf", "evidence"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface QualifiedStaff {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return which} */
    @NotBlank(message = NOT_BLANK)
    String getQualification();

    /** {@return how many} */
    @Min(value = 0, message = AT_LEAST)
    int getCount();

    /** {@return when they were counted} */
    Optional<PartialDate> getAsOf();

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
    final class Builder extends ImmutableQualifiedStaff.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
