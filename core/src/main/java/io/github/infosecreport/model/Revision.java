package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import java.time.LocalDate;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A change after publication. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableRevision.class)
@JsonPropertyOrder({"date", "change"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Revision {
    /** {@return when} */
    LocalDate getDate();

    /** {@return what changed} */
    InlineProse getChange();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableRevision.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
