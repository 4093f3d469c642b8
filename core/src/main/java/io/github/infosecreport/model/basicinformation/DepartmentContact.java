package io.github.infosecreport.model.basicinformation;

import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_BLANK;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.model.common.ContactChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/** The department that answers for the report, in one of three levels: name only, with channels, with a person. §5 Table 2 */
@Value.Immutable
@NestedValueStyle
@JsonDeserialize(as = ImmutableDepartmentContact.class)
@JsonPropertyOrder({"department", "channels", "person"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface DepartmentContact {
    /** {@return its name} */
    @NotBlank(message = NOT_BLANK)
    String getDepartment();

    /** {@return how it is reached} */
    List<@Valid ContactChannel> getChannels();

    /** {@return who answers} */
    Optional<@Valid ContactPerson> getPerson();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableDepartmentContact.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addChannel(Consumer<ContactChannel.Builder> edit) {
            ContactChannel.Builder child = ContactChannel.builder();
            edit.accept(child);
            return addChannel(Edits.built("channel", child::build));
        }
    }
}
