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
 * How sites abroad are steered. §5 Table 2
 *
 * <pre>{@code
 * builder.resultsAndEvaluation(c -> c.overseasControl(o -> o
 *         .addRegion(r -> r.id("apac").name("アジア太平洋").responsible("地域統括責任者").sites(6))
 *         .addLocalLaw(l -> l.region("タイ").law("個人情報保護法").response(InlineProse.of("管理者を置き、記録を整えました。")))
 *         .addCase(s -> s.site("バンコク工場").text(InlineProse.of("入退室の記録を電子化しました。")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableOverseasControl.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "overseasStructure",
    "regions",
    "localLaws",
    "cases",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface OverseasControl extends ReportItem {
    /** {@return how it is organised} */
    Optional<Prose> getOverseasStructure();

    /** {@return region by region} */
    List<@Valid OverseasRegion> getRegions();

    /** {@return laws and how they are met} */
    List<@Valid LocalLaw> getLocalLaws();

    /** {@return what was done} */
    List<@Valid OverseasCase> getCases();

    @Override
    default ItemKey itemKey() {
        return ItemKey.OVERSEAS_CONTROL;
    }

    @Override
    default boolean hasFacts() {
        return getOverseasStructure().isPresent()
                || !getRegions().isEmpty()
                || !getLocalLaws().isEmpty()
                || !getCases().isEmpty();
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
    final class Builder extends ImmutableOverseasControl.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRegion(Consumer<OverseasRegion.Builder> edit) {
            OverseasRegion.Builder child = OverseasRegion.builder();
            edit.accept(child);
            return addRegion(Edits.built("region", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editRegion(String id, Consumer<OverseasRegion.Builder> edit) {
            return regions(Edits.byId(build().getRegions(), id, OverseasRegion::getId, value -> {
                OverseasRegion.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("region", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addLocalLaw(Consumer<LocalLaw.Builder> edit) {
            LocalLaw.Builder child = LocalLaw.builder();
            edit.accept(child);
            return addLocalLaw(Edits.built("localLaw", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addCase(Consumer<OverseasCase.Builder> edit) {
            OverseasCase.Builder child = OverseasCase.builder();
            edit.accept(child);
            return addCase(Edits.built("case", child::build));
        }
    }
}
