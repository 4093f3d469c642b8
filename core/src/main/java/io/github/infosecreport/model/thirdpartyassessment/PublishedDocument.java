package io.github.infosecreport.model.thirdpartyassessment;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A document that readers can get. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutablePublishedDocument.class)
@JsonPropertyOrder({"id", "kind", "title", "url", "date", "disclosablePartOnly"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface PublishedDocument {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what it is} */
    PublishedDocumentKind getKind();

    /** {@return its title} */
    @NotBlank(message = NOT_BLANK)
    String getTitle();

    /** {@return where} */
    Optional<@NotBlankIfSet String> getUrl();

    /** {@return when it was issued} */
    Optional<PartialDate> getDate();

    /** {@return whether it is only the part that may be disclosed; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isDisclosablePartOnly() {
        return false;
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutablePublishedDocument.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
