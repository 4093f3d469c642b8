package io.github.infosecreport.model.managementperspective;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * For whom the report is, and what is said to them. §3 (2), §5 Table 2
 *
 * <pre>{@code
 * builder.managementPerspective(c -> c.stakeholders(s -> s
 *         .identification(Prose.of("We write for those whose information we hold."))
 *         .addGroup(g -> g
 *                 .group(StakeholderGroup.CUSTOMER)
 *                 .message(Prose.of("You can ask us at any time what we hold about you.")))
 *         .feedbackChannel(Prose.of("Letters are answered within ten days."))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableStakeholders.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "identification",
    "groups",
    "benefitRisk",
    "feedbackChannel",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Stakeholders extends ReportItem {
    /** {@return who they are, as executives see it} */
    Optional<Prose> getIdentification();

    /** {@return groups and messages} */
    List<@Valid StakeholderMessage> getGroups();

    /** {@return what disclosure gives and risks} */
    Optional<Prose> getBenefitRisk();

    /** {@return how their voice is heard} */
    Optional<Prose> getFeedbackChannel();

    @Override
    default ItemKey itemKey() {
        return ItemKey.STAKEHOLDERS;
    }

    @Override
    default boolean hasFacts() {
        return getIdentification().isPresent()
                || !getGroups().isEmpty()
                || getBenefitRisk().isPresent()
                || getFeedbackChannel().isPresent();
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
    final class Builder extends ImmutableStakeholders.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addGroup(Consumer<StakeholderMessage.Builder> edit) {
            StakeholderMessage.Builder child = StakeholderMessage.builder();
            edit.accept(child);
            return addGroup(Edits.built("group", child::build));
        }
    }
}
