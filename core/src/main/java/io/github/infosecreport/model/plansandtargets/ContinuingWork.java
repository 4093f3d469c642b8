package io.github.infosecreport.model.plansandtargets;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Work that recurs every year. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableContinuingWork.class)
@JsonPropertyOrder({"name", "frequency", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ContinuingWork {
    /** {@return what is done} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return how often} */
    Optional<@NotBlankIfSet String> getFrequency();

    /** {@return more about it} */
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
    final class Builder extends ImmutableContinuingWork.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
