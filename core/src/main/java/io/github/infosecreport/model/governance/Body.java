package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A committee, department or team that carries information security. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableBody.class)
@JsonPropertyOrder({
    "id",
    "name",
    "kind",
    "chair",
    "members",
    "memberCount",
    "duties",
    "authority",
    "frequency",
    "reportsTo",
    "established"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Body {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return its name} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return what it is} */
    Optional<BodyKind> getKind();

    /** {@return who chairs or leads it} */
    Optional<@NotBlankIfSet String> getChair();

    /** {@return who belongs to it} */
    List<@NotBlank(message = NOT_BLANK) String> getMembers();

    /** {@return how many belong to it} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getMemberCount();

    /** {@return what it does} */
    List<InlineProse> getDuties();

    /** {@return what it decides, and what is delegated to it} */
    Optional<InlineProse> getAuthority();

    /** {@return how often it meets} */
    Optional<@NotBlankIfSet String> getFrequency();

    /** {@return id of another body, or a name} */
    Optional<@NotBlankIfSet String> getReportsTo();

    /** {@return when it was set up} */
    Optional<PartialDate> getEstablished();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableBody.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
