package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The statement that no incident occurred: a value, distinct from silence. §4 ② */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableNoneOccurred.class)
@JsonPropertyOrder({"statement", "qualification"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface NoneOccurred {
    /** {@return what is printed} */
    InlineProse getStatement();

    /** {@return none of this severity or above; none at all if unset} */
    Optional<IncidentSeverity> getQualification();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableNoneOccurred.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
