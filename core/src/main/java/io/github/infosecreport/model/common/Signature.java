package io.github.infosecreport.model.common;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A signature: date, company and who signs. §5 Table 2, security policy. */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableSignature.class)
@JsonPropertyOrder({"date", "company", "signatories"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Signature {
    /** {@return when it was signed} */
    Optional<PartialDate> getDate();

    /** {@return for whom} */
    Optional<@NotBlankIfSet String> getCompany();

    /** {@return who signs, in order} */
    List<@Valid Signatory> getSignatories();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableSignature.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addSignatory(Consumer<Signatory.Builder> edit) {
            Signatory.Builder child = Signatory.builder();
            edit.accept(child);
            return addSignatory(Edits.built("signatory", child::build));
        }
    }
}
