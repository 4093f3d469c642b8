package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Another report of the issuer. §2 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableRelatedReport.class)
@JsonPropertyOrder({"id", "title", "url", "readership"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface RelatedReport {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return its title} */
    @NotBlank(message = NOT_BLANK)
    String getTitle();

    /** {@return where it is published} */
    Optional<@NotBlankIfSet String> getUrl();

    /** {@return for whom it is written} */
    Optional<@NotBlankIfSet String> getReadership();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableRelatedReport.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
