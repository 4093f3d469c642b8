package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Money;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Budget and people; optional. Note 3 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableSecurityResources.class)
@JsonPropertyOrder({"budget", "period", "fullTime", "concurrent", "asOf"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface SecurityResources {
    /** {@return the budget} */
    Optional<@Valid Money> getBudget();

    /** {@return for which period} */
    Optional<Timespan> getPeriod();

    /** {@return people who do nothing else} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getFullTime();

    /** {@return people who hold another post too} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getConcurrent();

    /** {@return when they were counted} */
    Optional<PartialDate> getAsOf();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableSecurityResources.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
