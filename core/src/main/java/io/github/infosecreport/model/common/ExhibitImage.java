package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A picture of the author's. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableExhibitImage.class)
@JsonPropertyOrder({"src", "alt", "decorative", "kind", "disclosureCleared"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ExhibitImage {
    /** {@return relative path of the file; no absolute path, no {@code ..}, no address} */
    @NotBlank(message = NOT_BLANK)
    String getSrc();

    /** {@return what it shows, in words; left out only where decorative} */
    Optional<@NotBlankIfSet String> getAlt();

    /** {@return whether it says nothing that the text does not; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isDecorative() {
        return false;
    }

    /** {@return what it shows} */
    Optional<ImageKind> getKind();

    /** {@return whether somebody has checked that showing it helps no attacker. §4 ①; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isDisclosureCleared() {
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
    final class Builder extends ImmutableExhibitImage.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
