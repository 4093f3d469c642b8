package io.github.infosecreport.model.basicinformation;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.AT_MOST;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.ItemBuilder;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * The period that the report covers: a fiscal year, or first and last day. §5 Table 2
 *
 * <pre>{@code
 * builder.basicInformation(c -> c.reportingPeriod(p -> p
 *         .fiscalYear(2025)
 *         .term(38)
 *         .cutoff(LocalDate.of(2026, 5, 31))
 *         .outsideActivities(Prose.of("2026年4月に始めた取組は、その旨を記して載せています。"))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableReportingPeriod.class)
@JsonPropertyOrder({
    "absence",
    "text",
    "fiscalYear",
    "start",
    "end",
    "term",
    "cutoff",
    "outsideActivities",
    "exhibits",
    "hidden",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ReportingPeriod extends ReportItem {
    /** {@return the fiscal year, by the year in which it starts} */
    Optional<@Min(value = 1900, message = AT_LEAST) @Max(value = 9999, message = AT_MOST) Integer> getFiscalYear();

    /** {@return first day} */
    Optional<LocalDate> getStart();

    /** {@return last day} */
    Optional<LocalDate> getEnd();

    /** {@return number of the business term (第n期)} */
    Optional<@Min(value = 1, message = AT_LEAST) @Max(value = 9999, message = AT_MOST) Integer> getTerm();

    /** {@return until when information was taken in} */
    Optional<LocalDate> getCutoff();

    /** {@return what the report tells of other times} */
    Optional<Prose> getOutsideActivities();

    @Override
    default ItemKey itemKey() {
        return ItemKey.REPORTING_PERIOD;
    }

    @Override
    default boolean hasFacts() {
        return getFiscalYear().isPresent()
                || getStart().isPresent()
                || getEnd().isPresent()
                || getTerm().isPresent()
                || getCutoff().isPresent()
                || getOutsideActivities().isPresent();
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
    final class Builder extends ImmutableReportingPeriod.Builder implements ItemBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
