package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An amount of money. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableMoney.class)
@JsonPropertyOrder({"amount", "currency", "about"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Money {
    /** {@return in units of the currency, not thousands or millions} */
    BigDecimal getAmount();

    /** {@return ISO 4217 code such as {@code JPY}} */
    @NotBlank(message = NOT_BLANK)
    String getCurrency();

    /** {@return whether it is rounded; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isAbout() {
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
    final class Builder extends ImmutableMoney.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
