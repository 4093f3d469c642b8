package io.github.infosecreport.model.managementperspective;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.Prose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A policy that the company declares. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableDeclaration.class)
@JsonPropertyOrder({"id", "kind", "title", "text", "established", "revised"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Declaration {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what it is about} */
    DeclarationKind getKind();

    /** {@return its title} */
    @NotBlank(message = NOT_BLANK)
    String getTitle();

    /** {@return its text} */
    Optional<Prose> getText();

    /** {@return when it was established} */
    Optional<PartialDate> getEstablished();

    /** {@return when it was last revised} */
    Optional<PartialDate> getRevised();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableDeclaration.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
