package io.github.infosecreport.model.resultsandevaluation;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An activity of staff. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableImprovementActivity.class)
@JsonPropertyOrder({"id", "kind", "name", "text", "count"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ImprovementActivity {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what it is} */
    Optional<ImprovementKind> getKind();

    /** {@return what it is called} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return more about it} */
    Optional<InlineProse> getText();

    /** {@return how many ideas, reports or the like} */
    Optional<BigDecimal> getCount();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableImprovementActivity.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
