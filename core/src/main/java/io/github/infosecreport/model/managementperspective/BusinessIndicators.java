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
 * Figures of the business that bear on security. §5 Table 2
 *
 * <pre>{@code
 * builder.managementPerspective(c -> c.businessIndicators(b -> b
 *         .profile(p -> p
 *                 .employees(1240)
 *                 .capital(m -> m.amount(new BigDecimal("300000000")).currency("JPY")))
 *         .addIndicator(i -> i.id("members").name("会員数").value(new BigDecimal("3000000")).unit("人").about(true))
 *         .addInformationHolding(h -> h
 *                 .id("orders")
 *                 .informationClass(InformationClass.CUSTOMER_PERSONAL)
 *                 .name("注文の記録"))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableBusinessIndicators.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "profile",
    "companyValue",
    "socialResponsibility",
    "importantInformation",
    "itDependence",
    "externalDependence",
    "partiesRange",
    "indicators",
    "informationHoldings",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface BusinessIndicators extends ReportItem {
    /** {@return the issuer in figures} */
    Optional<@Valid IssuerProfile> getProfile();

    /** {@return sales, brand} */
    Optional<Prose> getCompanyValue();

    /** {@return what an incident would mean to society and consumers} */
    Optional<Prose> getSocialResponsibility();

    /** {@return secrets it holds} */
    Optional<Prose> getImportantInformation();

    /** {@return how far core business stands on IT} */
    Optional<Prose> getItDependence();

    /** {@return agents, the internet, staff from outside} */
    Optional<Prose> getExternalDependence();

    /** {@return sites, overseas sites, staff turnover} */
    Optional<Prose> getPartiesRange();

    /** {@return the figures} */
    List<@Valid BusinessIndicator> getIndicators();

    /** {@return what information it holds} */
    List<@Valid InformationHolding> getInformationHoldings();

    @Override
    default ItemKey itemKey() {
        return ItemKey.BUSINESS_INDICATORS;
    }

    @Override
    default boolean hasFacts() {
        return getProfile().isPresent()
                || getCompanyValue().isPresent()
                || getSocialResponsibility().isPresent()
                || getImportantInformation().isPresent()
                || getItDependence().isPresent()
                || getExternalDependence().isPresent()
                || getPartiesRange().isPresent()
                || !getIndicators().isEmpty()
                || !getInformationHoldings().isEmpty();
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
    final class Builder extends ImmutableBusinessIndicators.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder profile(Consumer<IssuerProfile.Builder> edit) {
            IssuerProfile.Builder child =
                    build().getProfile().map(IssuerProfile::toBuilder).orElseGet(IssuerProfile::builder);
            edit.accept(child);
            return profile(Edits.built("profile", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addIndicator(Consumer<BusinessIndicator.Builder> edit) {
            BusinessIndicator.Builder child = BusinessIndicator.builder();
            edit.accept(child);
            return addIndicator(Edits.built("indicator", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editIndicator(String id, Consumer<BusinessIndicator.Builder> edit) {
            return indicators(Edits.byId(build().getIndicators(), id, BusinessIndicator::getId, value -> {
                BusinessIndicator.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("indicator", child::build);
            }));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addInformationHolding(Consumer<InformationHolding.Builder> edit) {
            InformationHolding.Builder child = InformationHolding.builder();
            edit.accept(child);
            return addInformationHolding(Edits.built("informationHolding", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editInformationHolding(String id, Consumer<InformationHolding.Builder> edit) {
            return informationHoldings(
                    Edits.byId(build().getInformationHoldings(), id, InformationHolding::getId, value -> {
                        InformationHolding.Builder child = value.toBuilder();
                        edit.accept(child);
                        return Edits.built("informationHolding", child::build);
                    }));
        }
    }
}
