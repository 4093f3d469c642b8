package io.github.infosecreport.model.governance;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.Ids;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An area or policy that the strategy puts first. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableStrategyArea.class)
@JsonPropertyOrder({"id", "name", "text", "risks"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface StrategyArea {
    /** {@return names it} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return what it is} */
    @NotBlank(message = NOT_BLANK)
    String getName();

    /** {@return what is done about it} */
    Optional<InlineProse> getText();

    /** {@return ids of the risks that it answers} */
    List<@NotBlank(message = NOT_BLANK) String> getRisks();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableStrategyArea.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
