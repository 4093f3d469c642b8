package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Something done abroad. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableOverseasCase.class)
@JsonPropertyOrder({"site", "period", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface OverseasCase {
    /** {@return where} */
    @NotBlank(message = NOT_BLANK)
    String getSite();

    /** {@return when} */
    Optional<Timespan> getPeriod();

    /** {@return what was done} */
    InlineProse getText();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableOverseasCase.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
