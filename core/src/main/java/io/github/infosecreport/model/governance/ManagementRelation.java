package io.github.infosecreport.model.governance;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How information security works with another function. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableManagementRelation.class)
@JsonPropertyOrder({"with", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ManagementRelation {
    /** {@return with which function} */
    RelatedFunction getWith();

    /** {@return how} */
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
    final class Builder extends ImmutableManagementRelation.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
