package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A law abroad and how it is met. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableLocalLaw.class)
@JsonPropertyOrder({"region", "law", "response"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface LocalLaw {
    /** {@return where} */
    @NotBlank(message = NOT_BLANK)
    String getRegion();

    /** {@return which} */
    @NotBlank(message = NOT_BLANK)
    String getLaw();

    /** {@return how it is met} */
    Optional<InlineProse> getResponse();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableLocalLaw.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
