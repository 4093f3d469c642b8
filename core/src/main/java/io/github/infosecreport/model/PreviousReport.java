package io.github.infosecreport.model;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The report of the year before. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutablePreviousReport.class)
@JsonPropertyOrder({"id", "title", "url"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface PreviousReport {
    /** {@return its id} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return its title} */
    Optional<@NotBlankIfSet String> getTitle();

    /** {@return where it is published} */
    Optional<@NotBlankIfSet String> getUrl();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutablePreviousReport.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
