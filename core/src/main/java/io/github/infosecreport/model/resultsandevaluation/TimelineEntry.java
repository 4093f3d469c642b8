package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An entry of the chronology. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableTimelineEntry.class)
@JsonPropertyOrder({"date", "category", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface TimelineEntry {
    /** {@return when} */
    PartialDate getDate();

    /** {@return what it is about} */
    Optional<TimelineCategory> getCategory();

    /** {@return what happened} */
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
    final class Builder extends ImmutableTimelineEntry.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
