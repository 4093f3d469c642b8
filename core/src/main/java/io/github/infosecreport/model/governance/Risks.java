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
 * The risks to the issuer's information. §5 Table 2
 *
 * <pre>{@code
 * builder.governance(c -> c.risks(r -> r
 *         .scale(s -> s.addLikelihood("まれ", "ときどき", "しばしば").addImpact("小", "中", "大"))
 *         .addRisk(k -> k
 *                 .id("leak")
 *                 .name("個人情報の漏えい")
 *                 .likelihood(2)
 *                 .impact(3)
 *                 .treatment(RiskTreatment.TREAT)
 *                 .measures(InlineProse.of("持ち出しの制限と記録")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableRisks.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "informationAtRisk",
    "cia",
    "characteristics",
    "tolerance",
    "likelihoodImpact",
    "risks",
    "scale",
    "treatment",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Risks extends ReportItem {
    /** {@return which information is at risk} */
    Optional<Prose> getInformationAtRisk();

    /** {@return which properties matter} */
    Optional<Prose> getCia();

    /** {@return what is particular to the business} */
    Optional<Prose> getCharacteristics();

    /** {@return how much risk is accepted} */
    Optional<Prose> getTolerance();

    /** {@return how likely, with what effect} */
    Optional<Prose> getLikelihoodImpact();

    /** {@return the risks} */
    List<@Valid Risk> getRisks();

    /** {@return what the levels are called} */
    Optional<@Valid RiskScale> getScale();

    /** {@return one treatment for all listed risks} */
    Optional<@Valid OverallTreatment> getTreatment();

    @Override
    default ItemKey itemKey() {
        return ItemKey.RISKS;
    }

    @Override
    default boolean hasFacts() {
        return getInformationAtRisk().isPresent()
                || getCia().isPresent()
                || getCharacteristics().isPresent()
                || getTolerance().isPresent()
                || getLikelihoodImpact().isPresent()
                || !getRisks().isEmpty()
                || getScale().isPresent()
                || getTreatment().isPresent();
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
    final class Builder extends ImmutableRisks.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRisk(Consumer<Risk.Builder> edit) {
            Risk.Builder child = Risk.builder();
            edit.accept(child);
            return addRisk(Edits.built("risk", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editRisk(String id, Consumer<Risk.Builder> edit) {
            return risks(Edits.byId(build().getRisks(), id, Risk::getId, value -> {
                Risk.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("risk", child::build);
            }));
        }

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder scale(Consumer<RiskScale.Builder> edit) {
            RiskScale.Builder child =
                    build().getScale().map(RiskScale::toBuilder).orElseGet(RiskScale::builder);
            edit.accept(child);
            return scale(Edits.built("scale", child::build));
        }

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder treatment(Consumer<OverallTreatment.Builder> edit) {
            OverallTreatment.Builder child =
                    build().getTreatment().map(OverallTreatment::toBuilder).orElseGet(OverallTreatment::builder);
            edit.accept(child);
            return treatment(Edits.built("treatment", child::build));
        }
    }
}
