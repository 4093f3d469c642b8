package io.github.infosecreport.model.thirdpartyassessment;

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
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An audit of information security. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableAudit.class)
@JsonPropertyOrder({
    "id",
    "name",
    "kind",
    "auditor",
    "object",
    "standard",
    "date",
    "result",
    "findings",
    "reviewedForRisk"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Audit {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what it is called} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return who audits} */
    Optional<AuditKind> getKind();

    /** {@return by whom} */
    Optional<@NotBlankIfSet String> getAuditor();

    /** {@return what was audited} */
    Optional<InlineProse> getObject();

    /** {@return by which standard} */
    Optional<@NotBlankIfSet String> getStandard();

    /** {@return when} */
    Optional<PartialDate> getDate();

    /** {@return what came of it, as far as it helps no attacker} */
    Optional<InlineProse> getResult();

    /** {@return how many findings} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getFindings();

    /** {@return whether the text was reviewed for what it discloses; false if unset} */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    default boolean isReviewedForRisk() {
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
    final class Builder extends ImmutableAudit.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
