package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** What a contract asks. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableContractTerm.class)
@JsonPropertyOrder({"kind", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ContractTerm {
    /** {@return what it is about} */
    ContractTermKind getKind();

    /** {@return what it says} */
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
    final class Builder extends ImmutableContractTerm.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
