package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.prose.InlineProse;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Tells why an item or chapter is not there, and what stands in its place. §2 lets the issuer choose its items. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableAbsence.class)
@JsonPropertyOrder({"kind", "reason", "statement", "in"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Absence {
    /** {@return how it is absent} */
    AbsenceKind getKind();

    /** {@return why, for checkers; internal, never printed} */
    @InternalUse
    @Value.Redacted
    Optional<@NotBlankIfSet String> getReason();

    /** {@return what is printed under the heading; without it heading and number vanish} */
    Optional<InlineProse> getStatement();

    /** {@return the section or report that covers it, for {@link AbsenceKind#COVERED_ELSEWHERE}} */
    Optional<@NotBlankIfSet String> getIn();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableAbsence.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
