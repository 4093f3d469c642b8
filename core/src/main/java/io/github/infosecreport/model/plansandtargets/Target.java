package io.github.infosecreport.model.plansandtargets;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;

/** A target: a sealed family, since what makes a target differs by kind. §5 Table 2 (reconstructed), note 4 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(CountTarget.class),
    @JsonSubTypes.Type(RatioTarget.class),
    @JsonSubTypes.Type(DurationTarget.class),
    @JsonSubTypes.Type(HeadCountTarget.class),
    @JsonSubTypes.Type(MilestoneTarget.class),
    @JsonSubTypes.Type(RelativeTarget.class),
    @JsonSubTypes.Type(OrdinalTarget.class),
    @JsonSubTypes.Type(QualitativeTarget.class)
})
public sealed interface Target
        permits CountTarget,
                RatioTarget,
                DurationTarget,
                HeadCountTarget,
                MilestoneTarget,
                RelativeTarget,
                OrdinalTarget,
                QualitativeTarget {
    /** {@return names it; the same over the years} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what is measured} */
    @NotBlank(message = NOT_BLANK)
    String getMetric();

    /** {@return among whom or what it is measured} */
    Optional<@NotBlankIfSet String> getPopulation();

    /** {@return id of the strategic goal, area or action that it serves} */
    Optional<@NotBlankIfSet String> getTheme();

    /** {@return until when} */
    Optional<PartialDate> getDeadline();

    /** {@return the value now} */
    Optional<BigDecimal> getBaseline();

    /** {@return what readers should know} */
    Optional<InlineProse> getNote();
}
