package io.github.infosecreport.model;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.AT_MOST;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The company that issues the report. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableIssuer.class)
@JsonPropertyOrder({"name", "fiscalYearStartMonth", "address", "url", "ownOfferings"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Issuer {
    /** {@return its name in the edition's language} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return 1 to 12; 4 (April) if unset} */
    Optional<@Min(value = 1, message = AT_LEAST) @Max(value = 12, message = AT_MOST) Integer> getFiscalYearStartMonth();

    /** {@return head office} */
    Optional<@NotBlankIfSet String> getAddress();

    /** {@return its public website} */
    Optional<@NotBlankIfSet String> getUrl();

    /** {@return products and services that it sells, which its report may name} */
    List<@NotBlank(message = NOT_BLANK) String> getOwnOfferings();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableIssuer.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
