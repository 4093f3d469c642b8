package io.github.infosecreport.model.basicinformation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.RelatedReport;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.IntendedEffect;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.PublicationForm;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Why the report is issued, and how. §2, §5 Table 2
 *
 * <pre>{@code
 * builder.basicInformation(c -> c.purpose(p -> p
 *         .text("お取引先とお客さまに、情報を守る仕組みとその成果をお伝えします。")
 *         .publicationForm(PublicationForm.STANDALONE)
 *         .addIntendedEffects(IntendedEffect.PARTNER_ACCOUNTABILITY, IntendedEffect.CUSTOMER_BRAND)
 *         .addRelatedReport(r -> r.id("integrated-2025").title("統合報告書2025"))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutablePurpose.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "issuerIntent",
    "readerExpectation",
    "publicationForm",
    "hostReport",
    "intendedEffects",
    "relatedReports",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Purpose extends ReportItem {
    /** {@return what the issuer means to reach} */
    Optional<Prose> getIssuerIntent();

    /** {@return what readers are asked to do with it} */
    Optional<Prose> getReaderExpectation();

    /** {@return alone or as part of another report. §2} */
    Optional<PublicationForm> getPublicationForm();

    /** {@return the report that holds it, where it is embedded} */
    Optional<@Valid RelatedReport> getHostReport();

    /** {@return what disclosure is meant to do. §2, §3} */
    List<IntendedEffect> getIntendedEffects();

    /** {@return the issuer's other reports} */
    List<@Valid RelatedReport> getRelatedReports();

    @Override
    default ItemKey itemKey() {
        return ItemKey.PURPOSE;
    }

    @Override
    default boolean hasFacts() {
        return getIssuerIntent().isPresent()
                || getReaderExpectation().isPresent()
                || getPublicationForm().isPresent()
                || getHostReport().isPresent()
                || !getIntendedEffects().isEmpty()
                || !getRelatedReports().isEmpty();
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
    final class Builder extends ImmutablePurpose.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder hostReport(Consumer<RelatedReport.Builder> edit) {
            RelatedReport.Builder child =
                    build().getHostReport().map(RelatedReport::toBuilder).orElseGet(RelatedReport::builder);
            edit.accept(child);
            return hostReport(Edits.built("hostReport", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addRelatedReport(Consumer<RelatedReport.Builder> edit) {
            RelatedReport.Builder child = RelatedReport.builder();
            edit.accept(child);
            return addRelatedReport(Edits.built("relatedReport", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editRelatedReport(String id, Consumer<RelatedReport.Builder> edit) {
            return relatedReports(Edits.byId(build().getRelatedReports(), id, RelatedReport::getId, value -> {
                RelatedReport.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("relatedReport", child::build);
            }));
        }
    }
}
