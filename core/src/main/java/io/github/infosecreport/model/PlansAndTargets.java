package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.plansandtargets.ActionPlan;
import io.github.infosecreport.model.plansandtargets.NumericalTargets;
import io.github.infosecreport.standard.ChapterKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Plans and targets of information security measures. §5 Table 2 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutablePlansAndTargets.class)
@JsonPropertyOrder({"absence", "action-plan", "numerical-targets", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface PlansAndTargets extends ReportChapter {
    /** {@return the item {@code action-plan}, if it is set} */
    @JsonProperty("action-plan")
    Optional<@Valid ActionPlan> getActionPlan();

    /** {@return the item {@code numerical-targets}, if it is set} */
    @JsonProperty("numerical-targets")
    Optional<@Valid NumericalTargets> getNumericalTargets();

    @Override
    default ChapterKey chapterKey() {
        return ChapterKey.PLANS_AND_TARGETS;
    }

    @Override
    default List<ReportItem> items() {
        return Stream.<Optional<? extends ReportItem>>of(getActionPlan(), getNumericalTargets())
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
    final class Builder extends ImmutablePlansAndTargets.Builder implements ReportChapter.ChapterBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
