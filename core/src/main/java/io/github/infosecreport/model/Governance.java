package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.governance.ManagementStructure;
import io.github.infosecreport.model.governance.Risks;
import io.github.infosecreport.model.governance.Strategy;
import io.github.infosecreport.standard.ChapterKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Information security governance. §5 Table 2 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableGovernance.class)
@JsonPropertyOrder({"absence", "management-structure", "risks", "strategy", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Governance extends ReportChapter {
    /** {@return the item {@code management-structure}, if it is set} */
    @JsonProperty("management-structure")
    Optional<@Valid ManagementStructure> getManagementStructure();

    /** {@return the item {@code risks}, if it is set} */
    @JsonProperty("risks")
    Optional<@Valid Risks> getRisks();

    /** {@return the item {@code strategy}, if it is set} */
    @JsonProperty("strategy")
    Optional<@Valid Strategy> getStrategy();

    @Override
    default ChapterKey chapterKey() {
        return ChapterKey.GOVERNANCE;
    }

    @Override
    default List<ReportItem> items() {
        return Stream.<Optional<? extends ReportItem>>of(getManagementStructure(), getRisks(), getStrategy())
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
    final class Builder extends ImmutableGovernance.Builder implements ReportChapter.ChapterBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
