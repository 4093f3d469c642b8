package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.StakeholderGroup;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A group of readers and what is said to them. §3 (2) */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableStakeholderMessage.class)
@JsonPropertyOrder({"group", "label", "identification", "message", "benefit", "risk"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface StakeholderMessage {
    /** {@return who they are} */
    StakeholderGroup getGroup();

    /** {@return what the issuer calls them} */
    Optional<@NotBlankIfSet String> getLabel();

    /** {@return what they are to the issuer} */
    Optional<InlineProse> getIdentification();

    /** {@return what is said to them} */
    Optional<Prose> getMessage();

    /** {@return what disclosure gives them} */
    Optional<InlineProse> getBenefit();

    /** {@return what disclosure may do to them} */
    Optional<InlineProse> getRisk();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableStakeholderMessage.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
