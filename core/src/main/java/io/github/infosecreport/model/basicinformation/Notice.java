package io.github.infosecreport.model.basicinformation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import io.github.infosecreport.model.common.NoticeKind;
import io.github.infosecreport.prose.Prose;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A note that issuers print by habit. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableNotice.class)
@JsonPropertyOrder({"kind", "text"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Notice {
    /** {@return what it is about} */
    NoticeKind getKind();

    /** {@return the note} */
    Prose getText();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableNotice.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}
    }
}
