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
 * What the issuer makes of its results. §5 Table 2, note 5
 *
 * <pre>{@code
 * builder.resultsAndEvaluation(c -> c.evaluation(e -> e
 *         .cause(Prose.of("New staff joined after the yearly training."))
 *         .addBenchmark(b -> b
 *                 .id("self-check")
 *                 .name("Information security self-check")
 *                 .version("5.1")
 *                 .date(PartialDate.parse("2026-02"))
 *                 .score(new BigDecimal("104"))
 *                 .maximum(new BigDecimal("125")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableEvaluation.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "gaps",
    "cause",
    "externalOpinions",
    "benchmarks",
    "effectMeasurements",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Evaluation extends ReportItem {
    /** {@return plans beside results} */
    List<@Valid GapAssessment> getGaps();

    /** {@return why} */
    Optional<Prose> getCause();

    /** {@return opinions from outside} */
    List<@Valid ExternalOpinion> getExternalOpinions();

    /** {@return benchmark results} */
    List<@Valid BenchmarkResult> getBenchmarks();

    /** {@return the issuer's own measures} */
    List<@Valid EffectMeasurement> getEffectMeasurements();

    @Override
    default ItemKey itemKey() {
        return ItemKey.EVALUATION;
    }

    @Override
    default boolean hasFacts() {
        return !getGaps().isEmpty()
                || getCause().isPresent()
                || !getExternalOpinions().isEmpty()
                || !getBenchmarks().isEmpty()
                || !getEffectMeasurements().isEmpty();
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
    final class Builder extends ImmutableEvaluation.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addGap(Consumer<GapAssessment.Builder> edit) {
            GapAssessment.Builder child = GapAssessment.builder();
            edit.accept(child);
            return addGap(Edits.built("gap", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addExternalOpinion(Consumer<ExternalOpinion.Builder> edit) {
            ExternalOpinion.Builder child = ExternalOpinion.builder();
            edit.accept(child);
            return addExternalOpinion(Edits.built("externalOpinion", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editExternalOpinion(String id, Consumer<ExternalOpinion.Builder> edit) {
            return externalOpinions(Edits.byId(build().getExternalOpinions(), id, ExternalOpinion::getId, value -> {
                ExternalOpinion.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("externalOpinion", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addBenchmark(Consumer<BenchmarkResult.Builder> edit) {
            BenchmarkResult.Builder child = BenchmarkResult.builder();
            edit.accept(child);
            return addBenchmark(Edits.built("benchmark", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editBenchmark(String id, Consumer<BenchmarkResult.Builder> edit) {
            return benchmarks(Edits.byId(build().getBenchmarks(), id, BenchmarkResult::getId, value -> {
                BenchmarkResult.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("benchmark", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addEffectMeasurement(Consumer<EffectMeasurement.Builder> edit) {
            EffectMeasurement.Builder child = EffectMeasurement.builder();
            edit.accept(child);
            return addEffectMeasurement(Edits.built("effectMeasurement", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editEffectMeasurement(String id, Consumer<EffectMeasurement.Builder> edit) {
            return effectMeasurements(
                    Edits.byId(build().getEffectMeasurements(), id, EffectMeasurement::getId, value -> {
                        EffectMeasurement.Builder child = value.toBuilder();
                        edit.accept(child);
                        return Edits.built("effectMeasurement", child::build);
                    }));
        }
    }
}
