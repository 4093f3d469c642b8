package io.github.infosecreport.model.managementperspective;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A part of the staff. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableWorkforceShare.class)
@JsonPropertyOrder({"category", "percent", "count"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface WorkforceShare {
    /** {@return how they are employed} */
    WorkforceCategory getCategory();

    /** {@return share of the staff in percent} */
    Optional<BigDecimal> getPercent();

    /** {@return how many} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getCount();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableWorkforceShare.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
