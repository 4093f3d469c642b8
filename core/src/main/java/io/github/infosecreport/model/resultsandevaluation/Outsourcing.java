package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * What is asked of contractors. §5 Table 2
 *
 * <pre>{@code
 * builder.resultsAndEvaluation(c -> c.outsourcing(o -> o
 *         .selfCheck(Prose.of("Contractors answer our questions once a year."))
 *         .addSelectionCriteria(InlineProse.of("Holds a certificate, or passes our own review"))
 *         .addContractTerm(t -> t
 *                 .kind(ContractTermKind.INCIDENT_NOTICE)
 *                 .text(InlineProse.of("Tells us of an incident within 24 hours")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableOutsourcing.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "selfCheck",
    "selectionCriteria",
    "sla",
    "contractTerms",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Outsourcing extends ReportItem {
    /** {@return how contractors check themselves} */
    Optional<Prose> getSelfCheck();

    /** {@return how they are chosen} */
    List<InlineProse> getSelectionCriteria();

    /** {@return what service levels ask} */
    List<InlineProse> getSla();

    /** {@return what contracts ask} */
    List<@Valid ContractTerm> getContractTerms();

    @Override
    default ItemKey itemKey() {
        return ItemKey.OUTSOURCING;
    }

    @Override
    default boolean hasFacts() {
        return getSelfCheck().isPresent()
                || !getSelectionCriteria().isEmpty()
                || !getSla().isEmpty()
                || !getContractTerms().isEmpty();
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
    final class Builder extends ImmutableOutsourcing.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addContractTerm(Consumer<ContractTerm.Builder> edit) {
            ContractTerm.Builder child = ContractTerm.builder();
            edit.accept(child);
            return addContractTerm(Edits.built("contractTerm", child::build));
        }
    }
}
