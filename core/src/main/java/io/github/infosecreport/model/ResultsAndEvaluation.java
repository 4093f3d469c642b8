package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.resultsandevaluation.Evaluation;
import io.github.infosecreport.model.resultsandevaluation.IncidentReport;
import io.github.infosecreport.model.resultsandevaluation.Outsourcing;
import io.github.infosecreport.model.resultsandevaluation.OverseasControl;
import io.github.infosecreport.model.resultsandevaluation.QualityImprovement;
import io.github.infosecreport.model.resultsandevaluation.Results;
import io.github.infosecreport.model.resultsandevaluation.SocialContribution;
import io.github.infosecreport.standard.ChapterKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Results and evaluation of information security measures. §5 Table 2 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableResultsAndEvaluation.class)
@JsonPropertyOrder({
    "absence",
    "results",
    "evaluation",
    "quality-improvement",
    "overseas-control",
    "outsourcing",
    "social-contribution",
    "incident-report",
    "internalNotes"
})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ResultsAndEvaluation extends ReportChapter {
    /** {@return the item {@code results}, if it is set} */
    @JsonProperty("results")
    Optional<@Valid Results> getResults();

    /** {@return the item {@code evaluation}, if it is set} */
    @JsonProperty("evaluation")
    Optional<@Valid Evaluation> getEvaluation();

    /** {@return the item {@code quality-improvement}, if it is set} */
    @JsonProperty("quality-improvement")
    Optional<@Valid QualityImprovement> getQualityImprovement();

    /** {@return the item {@code overseas-control}, if it is set} */
    @JsonProperty("overseas-control")
    Optional<@Valid OverseasControl> getOverseasControl();

    /** {@return the item {@code outsourcing}, if it is set} */
    @JsonProperty("outsourcing")
    Optional<@Valid Outsourcing> getOutsourcing();

    /** {@return the item {@code social-contribution}, if it is set} */
    @JsonProperty("social-contribution")
    Optional<@Valid SocialContribution> getSocialContribution();

    /** {@return the item {@code incident-report}, if it is set} */
    @JsonProperty("incident-report")
    Optional<@Valid IncidentReport> getIncidentReport();

    @Override
    default ChapterKey chapterKey() {
        return ChapterKey.RESULTS_AND_EVALUATION;
    }

    @Override
    default List<ReportItem> items() {
        return Stream.<Optional<? extends ReportItem>>of(
                        getResults(),
                        getEvaluation(),
                        getQualityImprovement(),
                        getOverseasControl(),
                        getOutsourcing(),
                        getSocialContribution(),
                        getIncidentReport())
                .<ReportItem>flatMap(Optional::stream)
                .toList();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds the chapter, item by item; lambdas edit what is there. */
    final class Builder extends ImmutableResultsAndEvaluation.Builder implements ReportChapter.ChapterBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
