package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A term with its value. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableExhibitEntry.class)
@JsonPropertyOrder({"term", "value"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ExhibitEntry {
    /** {@return the term} */
    InlineProse getTerm();

    /** {@return its value} */
    Prose getValue();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableExhibitEntry.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
