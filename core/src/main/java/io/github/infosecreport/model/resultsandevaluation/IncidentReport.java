package io.github.infosecreport.model.resultsandevaluation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * Incidents of the period, or that there were none. §5 Table 2, note 6
 *
 * <pre>{@code
 * builder.resultsAndEvaluation(c -> c.incidentReport(i -> i
 *         .none(n -> n
 *                 .statement(InlineProse.of("期間中、重大な事故はありませんでした。"))
 *                 .qualification(IncidentSeverity.SERIOUS))
 *         .addIncident(a -> a
 *                 .id("misdelivery")
 *                 .title("納品書の誤送付")
 *                 .severity(IncidentSeverity.MINOR)
 *                 .detected(PartialDate.parse("2025-09-03"))
 *                 .addAffected(f -> f
 *                         .informationClass(InformationClass.CUSTOMER_PERSONAL)
 *                         .count(new BigDecimal("1"))
 *                         .unit("件")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableIncidentReport.class)
@JsonPropertyOrder({"absence", "text", "none", "incidents", "exhibits", "hidden", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface IncidentReport extends ReportItem {
    /** {@return that none occurred} */
    Optional<@Valid NoneOccurred> getNone();

    /** {@return the incidents} */
    List<@Valid Incident> getIncidents();

    @Override
    default ItemKey itemKey() {
        return ItemKey.INCIDENT_REPORT;
    }

    @Override
    default boolean hasFacts() {
        return getNone().isPresent() || !getIncidents().isEmpty();
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
    final class Builder extends ImmutableIncidentReport.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Edits the present value, or makes one.
         *
         * @param edit fills or changes it
         * @return this builder
         */
        public Builder none(Consumer<NoneOccurred.Builder> edit) {
            NoneOccurred.Builder child =
                    build().getNone().map(NoneOccurred::toBuilder).orElseGet(NoneOccurred::builder);
            edit.accept(child);
            return none(Edits.built("none", child::build));
        }

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addIncident(Consumer<Incident.Builder> edit) {
            Incident.Builder child = Incident.builder();
            edit.accept(child);
            return addIncident(Edits.built("incident", child::build));
        }

        /**
         * Edits the one with an id.
         *
         * @param id its id
         * @param edit changes its present value
         * @return this builder
         * @throws java.util.NoSuchElementException if none has the id
         */
        public Builder editIncident(String id, Consumer<Incident.Builder> edit) {
            return incidents(Edits.byId(build().getIncidents(), id, Incident::getId, value -> {
                Incident.Builder child = value.toBuilder();
                edit.accept(child);
                return Edits.built("incident", child::build);
            }));
        }
    }
}
