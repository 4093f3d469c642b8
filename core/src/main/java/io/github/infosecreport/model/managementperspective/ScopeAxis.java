package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One axis of the scope. Note 2: where the weight lies, not what is connected. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableScopeAxis.class)
@JsonPropertyOrder({"axis", "text", "excluded"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ScopeAxis {
    /** {@return along what} */
    ScopeAxisKind getAxis();

    /** {@return what is in scope} */
    InlineProse getText();

    /** {@return what is not, and why} */
    Optional<InlineProse> getExcluded();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableScopeAxis.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
