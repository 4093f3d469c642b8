package io.github.infosecreport.model.thirdpartyassessment;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.prose.InlineProse;
import java.util.Optional;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** An examination of a certification. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableSurveillance.class)
@JsonPropertyOrder({"kind", "date", "result"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Surveillance {
    /** {@return why} */
    SurveillanceKind getKind();

    /** {@return when} */
    Optional<PartialDate> getDate();

    /** {@return what came of it} */
    Optional<InlineProse> getResult();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableSurveillance.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
