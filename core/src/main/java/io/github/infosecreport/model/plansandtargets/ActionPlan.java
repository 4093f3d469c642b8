package io.github.infosecreport.model.plansandtargets;

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
 * What is planned; its content points are reconstructed. §5 Table 2
 *
 * <pre>{@code
 * builder.plansAndTargets(c -> c.actionPlan(p -> p
 *         .background(Prose.of("前年度の停止を受けて、連絡の経路を見直します。"))
 *         .addAction(a -> a
 *                 .id("drill")
 *                 .name("全社の連絡訓練")
 *                 .addPhase(f -> f.name("手順の作成").state(PhaseState.DONE))
 *                 .addPhase(f -> f.name("訓練").period(Timespan.parse("2025-10/2025-12")).state(PhaseState.CURRENT)))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableActionPlan.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "background",
    "thisPeriod",
    "actions",
    "targetUnits",
    "resources",
    "continuing",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ActionPlan extends ReportItem {
    /** {@return what led to the plan} */
    Optional<Prose> getBackground();

    /** {@return the part that falls in this period} */
    Optional<Prose> getThisPeriod();

    /** {@return the actions} */
    List<@Valid Action> getActions();

    /** {@return which units it covers} */
    Optional<Prose> getTargetUnits();

    /** {@return people and resources} */
    Optional<Prose> getResources();

    /** {@return recurring work} */
    List<@Valid ContinuingWork> getContinuing();

    @Override
    default ItemKey itemKey() {
        return ItemKey.ACTION_PLAN;
    }

    @Override
    default boolean hasFacts() {
        return getBackground().isPresent()
                || getThisPeriod().isPresent()
                || !getActions().isEmpty()
                || getTargetUnits().isPresent()
                || getResources().isPresent()
                || !getContinuing().isEmpty();
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
    final class Builder extends ImmutableActionPlan.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addAction(Consumer<Action.Builder> edit) {
            Action.Builder child = Action.builder();
            edit.accept(child);
            return addAction(Edits.built("action", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editAction(String id, Consumer<Action.Builder> edit) {
            return actions(Edits.byId(build().getActions(), id, Action::getId, value -> {
                Action.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("action", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addContinuing(Consumer<ContinuingWork.Builder> edit) {
            ContinuingWork.Builder child = ContinuingWork.builder();
            edit.accept(child);
            return addContinuing(Edits.built("continuing", child::build));
        }
    }
}
