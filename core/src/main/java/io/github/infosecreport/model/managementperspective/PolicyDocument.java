package io.github.infosecreport.model.managementperspective;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** One of the issuer's rules on information security. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutablePolicyDocument.class)
@JsonPropertyOrder({"id", "name", "kind", "position", "gist", "revised", "published"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface PolicyDocument {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return its name} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return its kind} */
    Optional<PolicyDocumentKind> getKind();

    /** {@return its rank among the rules} */
    Optional<@NotBlankIfSet String> getPosition();

    /** {@return what it says, in short} */
    Optional<InlineProse> getGist();

    /** {@return when it was last revised} */
    Optional<PartialDate> getRevised();

    /** {@return whether readers can see it; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isPublished() {
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
    final class Builder extends ImmutablePolicyDocument.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
