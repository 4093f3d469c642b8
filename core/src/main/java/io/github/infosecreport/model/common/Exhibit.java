package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.ID;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.Edits;
import io.github.infosecreport.internal.model.NestedValueStyle;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A table, list of terms or picture of the author's: exactly one of the three.
 *
 * <pre>{@code
 * builder.governance(c -> c.managementStructure(m -> m
 *         .text("役割は次のとおりです。\n\n![](#roles)")
 *         .addExhibit(e -> e
 *                 .id("roles")
 *                 .caption(InlineProse.of("役割の分担"))
 *                 .table(t -> t
 *                         .addRow("区分", "役割")
 *                         .addRow("委員会", "決定\n評価")))));
 * }</pre>
 */
@Value.Immutable
@NestedValueStyle
@ExactlyOne(of = "table, keyValues, image")
@JsonDeserialize(as = ImmutableExhibit.class)
@JsonPropertyOrder({"id", "caption", "numbered", "table", "keyValues", "image", "note"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface Exhibit extends ExactlyOne.Alternatives {
    /** {@return names it, for {@code ![](#id)} and {@code [](#id)}} */
    @Pattern(regexp = Ids.PATTERN, message = ID)
    String getId();

    /** {@return its caption} */
    Optional<InlineProse> getCaption();

    /** {@return whether a table or picture is counted and has a label such as 図1; true if unset} */
    Optional<Boolean> getNumbered();

    /** {@return the table} */
    Optional<@Valid ExhibitTable> getTable();

    /** {@return the terms with their values} */
    List<@Valid ExhibitEntry> getKeyValues();

    /** {@return the picture} */
    Optional<@Valid ExhibitImage> getImage();

    /** {@return a line below it, such as the source} */
    Optional<InlineProse> getNote();

    @Override
    default int alternativesSet() {
        return (getTable().isPresent() ? 1 : 0)
                + (!getKeyValues().isEmpty() ? 1 : 0)
                + (getImage().isPresent() ? 1 : 0);
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableExhibit.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds one, made by a lambda.
         *
         * @param edit fills its builder
         * @return this builder
         */
        public Builder addKeyValue(Consumer<ExhibitEntry.Builder> edit) {
            ExhibitEntry.Builder child = ExhibitEntry.builder();
            edit.accept(child);
            return addKeyValue(Edits.built("keyValue", child::build));
        }
    }
}
