package io.github.infosecreport.model.governance;

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
 * How risks are answered over the years; its content points are reconstructed. §5 Table 2
 *
 * <pre>{@code
 * builder.governance(c -> c.strategy(s -> s
 *         .text("The mid-term plan puts people first.")
 *         .addStrategicGoal(g -> g
 *                 .id("awareness")
 *                 .statement(InlineProse.of("Everybody reports a suspicious message within the hour."))
 *                 .by(PartialDate.ofFiscalYear(2027)))
 *         .addRoadmap(st -> st.id("stage-1").name("Training for all").period(Timespan.parse("2025-04/2026-03")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableStrategy.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "linkToPolicyRisk",
    "priorityAreas",
    "strategicGoals",
    "rationale",
    "approach",
    "roadmap",
    "focusPolicies",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Strategy extends ReportItem {
    /** {@return which policy and risks it answers} */
    Optional<Prose> getLinkToPolicyRisk();

    /** {@return what comes first} */
    List<@Valid StrategyArea> getPriorityAreas();

    /** {@return goals} */
    List<@Valid StrategicGoal> getStrategicGoals();

    /** {@return why this way} */
    Optional<Prose> getRationale();

    /** {@return by which means} */
    Optional<Prose> getApproach();

    /** {@return the mid-term plan} */
    List<@Valid RoadmapStage> getRoadmap();

    /** {@return policies in focus} */
    List<@Valid StrategyArea> getFocusPolicies();

    @Override
    default ItemKey itemKey() {
        return ItemKey.STRATEGY;
    }

    @Override
    default boolean hasFacts() {
        return getLinkToPolicyRisk().isPresent()
                || !getPriorityAreas().isEmpty()
                || !getStrategicGoals().isEmpty()
                || getRationale().isPresent()
                || getApproach().isPresent()
                || !getRoadmap().isEmpty()
                || !getFocusPolicies().isEmpty();
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
    final class Builder extends ImmutableStrategy.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addPriorityArea(Consumer<StrategyArea.Builder> edit) {
            StrategyArea.Builder child = StrategyArea.builder();
            edit.accept(child);
            return addPriorityArea(Edits.built("priorityArea", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editPriorityArea(String id, Consumer<StrategyArea.Builder> edit) {
            return priorityAreas(Edits.byId(build().getPriorityAreas(), id, StrategyArea::getId, value -> {
                StrategyArea.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("priorityArea", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addStrategicGoal(Consumer<StrategicGoal.Builder> edit) {
            StrategicGoal.Builder child = StrategicGoal.builder();
            edit.accept(child);
            return addStrategicGoal(Edits.built("strategicGoal", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editStrategicGoal(String id, Consumer<StrategicGoal.Builder> edit) {
            return strategicGoals(Edits.byId(build().getStrategicGoals(), id, StrategicGoal::getId, value -> {
                StrategicGoal.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("strategicGoal", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRoadmap(Consumer<RoadmapStage.Builder> edit) {
            RoadmapStage.Builder child = RoadmapStage.builder();
            edit.accept(child);
            return addRoadmap(Edits.built("roadmap", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editRoadmap(String id, Consumer<RoadmapStage.Builder> edit) {
            return roadmap(Edits.byId(build().getRoadmap(), id, RoadmapStage::getId, value -> {
                RoadmapStage.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("roadmap", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addFocusPolicy(Consumer<StrategyArea.Builder> edit) {
            StrategyArea.Builder child = StrategyArea.builder();
            edit.accept(child);
            return addFocusPolicy(Edits.built("focusPolicy", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editFocusPolicy(String id, Consumer<StrategyArea.Builder> edit) {
            return focusPolicies(Edits.byId(build().getFocusPolicies(), id, StrategyArea::getId, value -> {
                StrategyArea.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("focusPolicy", child::build);
            }));
        }
    }
}
