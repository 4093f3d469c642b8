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
 * How staff improve security, like quality circles. §5 Table 2
 *
 * <pre>{@code
 * builder.resultsAndEvaluation(c -> c.qualityImprovement(q -> q
 *         .addActivity(a -> a
 *                 .id("near-miss")
 *                 .kind(ImprovementKind.NEAR_MISS)
 *                 .name("ヒヤリハットの共有")
 *                 .count(new BigDecimal("87"))
 *                 .text(InlineProse.of("月ごとに三件を選び、全員で原因を話し合います。")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableQualityImprovement.class)
@JsonPropertyOrder({"absence", "text", "activities", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface QualityImprovement extends ReportItem {
    /** {@return what is done} */
    List<@Valid ImprovementActivity> getActivities();

    @Override
    default ItemKey itemKey() {
        return ItemKey.QUALITY_IMPROVEMENT;
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
    final class Builder extends ImmutableQualityImprovement.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addActivity(Consumer<ImprovementActivity.Builder> edit) {
            ImprovementActivity.Builder child = ImprovementActivity.builder();
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
        public Builder editActivity(String id, Consumer<ImprovementActivity.Builder> edit) {
            return activities(Edits.byId(build().getActivities(), id, ImprovementActivity::getId, value -> {
                ImprovementActivity.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("activity", child::build);
            }));
        }
    }
}
