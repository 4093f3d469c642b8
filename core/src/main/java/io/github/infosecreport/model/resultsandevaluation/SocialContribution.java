package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is done beyond the issuer's own security and business. §5 Table 2
 *
 * <pre>{@code
 * builder.resultsAndEvaluation(c -> c.socialContribution(s -> s
 *         .addActivity(a -> a
 *                 .id("school")
 *                 .kind(ContributionKind.LECTURERS)
 *                 .name("中学校での出前授業")
 *                 .period(Timespan.ofFiscalYear(2025))
 *                 .participants(320))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableSocialContribution.class)
@JsonPropertyOrder({"absence", "text", "activities", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface SocialContribution extends ReportItem {
    /** {@return what is done} */
    List<@Valid ContributionActivity> getActivities();

    @Override
    default ItemKey itemKey() {
        return ItemKey.SOCIAL_CONTRIBUTION;
    }

    @Override
    default boolean hasFacts() {
        return !getActivities().isEmpty();
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
    final class Builder extends ImmutableSocialContribution.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addActivity(Consumer<ContributionActivity.Builder> edit) {
            ContributionActivity.Builder child = ContributionActivity.builder();
            edit.accept(child);
            return addActivity(Edits.built("activity", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editActivity(String id, Consumer<ContributionActivity.Builder> edit) {
            return activities(Edits.byId(build().getActivities(), id, ContributionActivity::getId, value -> {
                ContributionActivity.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("activity", child::build);
            }));
        }
    }
}
