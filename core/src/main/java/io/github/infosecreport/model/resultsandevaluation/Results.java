package io.github.infosecreport.model.resultsandevaluation;

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
 * What was done and reached; basic, and able to stand without a plan. Its content points are reconstructed. §5 Table 2
 *
 * <pre>{@code
 * builder.resultsAndEvaluation(c -> c.results(r -> r
 *         .addAchievement(a -> a
 *                 .id("drill-2025")
 *                 .name("全社の連絡訓練")
 *                 .state(AchievementState.DONE)
 *                 .when(Timespan.parse("2025-11")))
 *         .addObservation(o -> o
 *                 .id("open-rate")
 *                 .metric("訓練メールの開封率")
 *                 .value(new BigDecimal("6.2"))
 *                 .unit("%")
 *                 .evidence(e -> e.source("訓練の集計表").owner("人事部")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableResults.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "achievements",
    "observations",
    "findings",
    "shortfall",
    "decisions",
    "inProgress",
    "chronology",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Results extends ReportItem {
    /** {@return what was done} */
    List<@Valid Achievement> getAchievements();

    /** {@return figures and states observed} */
    List<@Valid Observation> getObservations();

    /** {@return what was learned} */
    Optional<Prose> getFindings();

    /** {@return what was not reached} */
    Optional<Prose> getShortfall();

    /** {@return what was decided} */
    Optional<Prose> getDecisions();

    /** {@return what is still under way} */
    Optional<Prose> getInProgress();

    /** {@return what happened over the years} */
    List<@Valid TimelineEntry> getChronology();

    @Override
    default ItemKey itemKey() {
        return ItemKey.RESULTS;
    }

    @Override
    default boolean hasFacts() {
        return !getAchievements().isEmpty()
                || !getObservations().isEmpty()
                || getFindings().isPresent()
                || getShortfall().isPresent()
                || getDecisions().isPresent()
                || getInProgress().isPresent()
                || !getChronology().isEmpty();
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
    final class Builder extends ImmutableResults.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addAchievement(Consumer<Achievement.Builder> edit) {
            Achievement.Builder child = Achievement.builder();
            edit.accept(child);
            return addAchievement(Edits.built("achievement", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editAchievement(String id, Consumer<Achievement.Builder> edit) {
            return achievements(Edits.byId(build().getAchievements(), id, Achievement::getId, value -> {
                Achievement.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("achievement", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addObservation(Consumer<Observation.Builder> edit) {
            Observation.Builder child = Observation.builder();
            edit.accept(child);
            return addObservation(Edits.built("observation", child::build));
        }

        /**
         * Edits the one with an id of its own.
         *
         * @param id its id; an observation that only names its target has none
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editObservation(String id, Consumer<Observation.Builder> edit) {
            return observations(Edits.byId(
                    build().getObservations(), id, value -> value.getId().orElse(""), value -> {
                        Observation.Builder child = value.toBuilder();
                        edit.accept(child);
                        return Edits.built("observation", child::build);
                    }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addChronology(Consumer<TimelineEntry.Builder> edit) {
            TimelineEntry.Builder child = TimelineEntry.builder();
            edit.accept(child);
            return addChronology(Edits.built("chronology", child::build));
        }
    }
}
