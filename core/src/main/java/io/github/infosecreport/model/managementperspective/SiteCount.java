package io.github.infosecreport.model.managementperspective;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How many sites of a kind. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableSiteCount.class)
@JsonPropertyOrder({"kind", "region", "overseas", "count"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface SiteCount {
    /** {@return such as plant or branch} */
    @NotBlank(message = NOT_BLANK)
    String getKind();

    /** {@return where} */
    Optional<@NotBlankIfSet String> getRegion();

    /** {@return whether abroad; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isOverseas() {
        return false;
    }

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
    final class Builder extends ImmutableSiteCount.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
