package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** To whom an incident was reported. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableNotification.class)
@JsonPropertyOrder({"to", "date"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Notification {
    /** {@return to whom} */
    @NotBlank(message = NOT_BLANK)
    String getTo();

    /** {@return when} */
    Optional<PartialDate> getDate();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableNotification.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
