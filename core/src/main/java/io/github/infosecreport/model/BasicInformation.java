package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.basicinformation.Purpose;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import io.github.infosecreport.model.basicinformation.ResponsibleDepartment;
import io.github.infosecreport.model.basicinformation.UsageNotes;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ChapterKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Basic information about the report. §5 Table 2 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableBasicInformation.class)
@JsonPropertyOrder({"absence", "purpose", "usage-notes", "reporting-period", "responsible-department", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface BasicInformation extends ReportChapter {
    /** {@return the item {@code purpose}, if it is set} */
    @JsonProperty("purpose")
    Optional<@Valid Purpose> getPurpose();

    /** {@return the item {@code usage-notes}, if it is set} */
    @JsonProperty("usage-notes")
    Optional<@Valid UsageNotes> getUsageNotes();

    /** {@return the item {@code reporting-period}, if it is set} */
    @JsonProperty("reporting-period")
    Optional<@Valid ReportingPeriod> getReportingPeriod();

    /** {@return the item {@code responsible-department}, if it is set} */
    @JsonProperty("responsible-department")
    Optional<@Valid ResponsibleDepartment> getResponsibleDepartment();

    @Override
    default ChapterKey chapterKey() {
        return ChapterKey.BASIC_INFORMATION;
    }

    @Override
    default List<ReportItem> items() {
        return Stream.<Optional<? extends ReportItem>>of(
                        getPurpose(), getUsageNotes(), getReportingPeriod(), getResponsibleDepartment())
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
    final class Builder extends ImmutableBasicInformation.Builder implements ReportChapter.ChapterBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
