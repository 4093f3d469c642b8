package io.github.infosecreport.model.focusthemes;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.prose.Prose;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A theme that the issuer most wants to show. §1 Table 1, §5 Table 2 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableFocusTheme.class)
@JsonPropertyOrder({"id", "name", "kind", "initiative", "ingenuity"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface FocusTheme {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what it is called} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return what it is about} */
    Optional<ThemeKind> getKind();

    /** {@return what is done} */
    Optional<Prose> getInitiative();

    /** {@return what is original about it} */
    Optional<Prose> getIngenuity();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableFocusTheme.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
