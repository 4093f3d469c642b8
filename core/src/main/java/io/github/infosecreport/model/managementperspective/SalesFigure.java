package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Money;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.Timespan;
import jakarta.validation.Valid;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Sales in a region and period. */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableSalesFigure.class)
@JsonPropertyOrder({"region", "period", "amount"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface SalesFigure {
    /** {@return where} */
    Optional<@NotBlankIfSet String> getRegion();

    /** {@return when} */
    Optional<Timespan> getPeriod();

    /** {@return how much} */
    @Valid
    Money getAmount();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableSalesFigure.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
