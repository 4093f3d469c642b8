package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.model.common.NotBlankIfSet;
import io.github.infosecreport.model.common.PartialDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A self-diagnosis beside others'. Note 5 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableBenchmarkResult.class)
@JsonPropertyOrder({"id", "name", "version", "date", "score", "maximum", "peerGroup", "peerAverage"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface BenchmarkResult {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return name of the benchmark} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return its version} */
    Optional<@NotBlankIfSet String> getVersion();

    /** {@return when} */
    Optional<PartialDate> getDate();

    /** {@return what was reached} */
    BigDecimal getScore();

    /** {@return what can be reached} */
    Optional<BigDecimal> getMaximum();

    /** {@return beside whom} */
    Optional<@NotBlankIfSet String> getPeerGroup();

    /** {@return what they reached} */
    Optional<BigDecimal> getPeerAverage();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableBenchmarkResult.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
