package io.github.infosecreport.model.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.standard.RiskTreatment;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One treatment for all listed risks. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableOverallTreatment.class)
@JsonPropertyOrder({"treatment", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface OverallTreatment {
    /** {@return what is done} */
    RiskTreatment getTreatment();

    /** {@return how} */
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
    final class Builder extends ImmutableOverallTreatment.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
