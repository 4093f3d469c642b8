package io.github.infosecreport.model.managementperspective;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.Money;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The issuer in figures. §6 Table 3 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableIssuerProfile.class)
@JsonPropertyOrder({
    "established",
    "businesses",
    "salesChannels",
    "capital",
    "sales",
    "listing",
    "shareholders",
    "employees",
    "turnoverPercent",
    "workforce",
    "sites"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface IssuerProfile {
    /** {@return when it was founded} */
    Optional<PartialDate> getEstablished();

    /** {@return what it does} */
    List<@NotBlank(message = NOT_BLANK) String> getBusinesses();

    /** {@return how it sells} */
    List<@NotBlank(message = NOT_BLANK) String> getSalesChannels();

    /** {@return its capital} */
    Optional<@Valid Money> getCapital();

    /** {@return sales} */
    List<@Valid SalesFigure> getSales();

    /** {@return market where its shares are listed} */
    Optional<@NotBlankIfSet String> getListing();

    /** {@return how many} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getShareholders();

    /** {@return how many} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getEmployees();

    /** {@return share of staff who left in a year, in percent} */
    Optional<BigDecimal> getTurnoverPercent();

    /** {@return how staff are employed} */
    List<@Valid WorkforceShare> getWorkforce();

    /** {@return where it works} */
    List<@Valid SiteCount> getSites();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableIssuerProfile.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addSale(Consumer<SalesFigure.Builder> edit) {
            SalesFigure.Builder child = SalesFigure.builder();
            edit.accept(child);
            return addSale(Edits.built("sale", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addWorkforce(Consumer<WorkforceShare.Builder> edit) {
            WorkforceShare.Builder child = WorkforceShare.builder();
            edit.accept(child);
            return addWorkforce(Edits.built("workforce", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addSite(Consumer<SiteCount.Builder> edit) {
            SiteCount.Builder child = SiteCount.builder();
            edit.accept(child);
            return addSite(Edits.built("site", child::build));
        }
    }
}
