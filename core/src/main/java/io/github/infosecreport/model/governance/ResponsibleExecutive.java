package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An executive who answers for information security. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableResponsibleExecutive.class)
@JsonPropertyOrder({"id", "role", "name", "title", "remit", "concurrent", "expertise"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ResponsibleExecutive {
    /** {@return names the post} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return such as CISO, CSO or CPO} */
    @NotBlank(message = NOT_BLANK)
    String getRole();

    /** {@return who holds it} */
    Optional<@NotBlankIfSet String> getName();

    /** {@return corporate title} */
    Optional<@NotBlankIfSet String> getTitle();

    /** {@return what it covers} */
    Optional<InlineProse> getRemit();

    /** {@return whether held beside another post; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isConcurrent() {
        return false;
    }

    /** {@return what fits the person for it} */
    Optional<InlineProse> getExpertise();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableResponsibleExecutive.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
