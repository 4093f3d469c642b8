package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.ReportChapter;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.managementperspective.BusinessIndicators;
import io.github.infosecreport.model.managementperspective.Scope;
import io.github.infosecreport.model.managementperspective.SecurityPolicy;
import io.github.infosecreport.model.managementperspective.Stakeholders;
import io.github.infosecreport.standard.ChapterKey;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** Management's view of information security. §5 Table 2 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableManagementPerspective.class)
@JsonPropertyOrder({"absence", "security-policy", "scope", "stakeholders", "business-indicators", "internalNotes"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ManagementPerspective extends ReportChapter {
    /** {@return the item {@code security-policy}, if it is set} */
    @JsonProperty("security-policy")
    Optional<@Valid SecurityPolicy> getSecurityPolicy();

    /** {@return the item {@code scope}, if it is set} */
    @JsonProperty("scope")
    Optional<@Valid Scope> getScope();

    /** {@return the item {@code stakeholders}, if it is set} */
    @JsonProperty("stakeholders")
    Optional<@Valid Stakeholders> getStakeholders();

    /** {@return the item {@code business-indicators}, if it is set} */
    @JsonProperty("business-indicators")
    Optional<@Valid BusinessIndicators> getBusinessIndicators();

    @Override
    default ChapterKey chapterKey() {
        return ChapterKey.MANAGEMENT_PERSPECTIVE;
    }

    @Override
    default List<ReportItem> items() {
        return Stream.<Optional<? extends ReportItem>>of(
                        getSecurityPolicy(), getScope(), getStakeholders(), getBusinessIndicators())
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
    final class Builder extends ImmutableManagementPerspective.Builder
            implements ReportChapter.ChapterBuilder<Builder> {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
