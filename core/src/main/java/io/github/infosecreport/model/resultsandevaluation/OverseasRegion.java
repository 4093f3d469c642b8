package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How a region abroad is steered. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableOverseasRegion.class)
@JsonPropertyOrder({"id", "name", "responsible", "sites", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface OverseasRegion {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return which} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return who answers there} */
    Optional<@NotBlankIfSet String> getResponsible();

    /** {@return how many sites} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getSites();

    /** {@return how it is steered} */
    Optional<InlineProse> getText();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableOverseasRegion.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
