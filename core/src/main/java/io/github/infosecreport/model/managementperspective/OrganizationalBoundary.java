package io.github.infosecreport.model.managementperspective;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The companies that a group report covers. §4 ① */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableOrganizationalBoundary.class)
@JsonPropertyOrder({"companies", "basis", "asOf", "members", "criteria", "agreement"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface OrganizationalBoundary {
    /** {@return how many companies} */
    Optional<@Min(value = 1, message = AT_LEAST) Integer> getCompanies();

    /** {@return how they were chosen, such as consolidated subsidiaries} */
    Optional<InlineProse> getBasis();

    /** {@return when they were counted} */
    Optional<PartialDate> getAsOf();

    /** {@return their names} */
    List<@NotBlank(message = NOT_BLANK) String> getMembers();

    /** {@return how much each company discloses; internal} */
    @InternalUse
    @Value.Redacted
    Optional<Prose> getCriteria();

    /** {@return that the members agreed to it; internal} */
    @InternalUse
    @Value.Redacted
    Optional<Prose> getAgreement();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableOrganizationalBoundary.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
