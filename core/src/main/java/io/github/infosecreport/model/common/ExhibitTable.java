package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;
import static io.github.infosecreport.internal.model.ConstraintMessages.NOT_EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.internal.model.ValueStyle;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A table of the author's.
 *
 * <pre>{@code
 * builder.governance(c -> c.managementStructure(m -> m.addExhibit(e -> e
 *         .id("duties")
 *         .table(t -> t
 *                 .addRow(Cell.spanning("区分", 1, 2), Cell.of("役割"))
 *                 .addRow(Cell.spanning("本社", 2, 1), Cell.of("委員会"), Cell.of("決定\n評価"))
 *                 .addRow("事務局", "運営")))));
 * }</pre>
 */
@Value.Immutable
@ValueStyle
@JsonDeserialize(as = ImmutableExhibitTable.class)
@JsonPropertyOrder({"header", "headerColumns", "rows"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public interface ExhibitTable {
    /** {@return rows that are headers, from 0; 1 if unset} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getHeader();

    /** {@return columns that head their rows, from 0; 0 if unset} */
    Optional<@Min(value = 0, message = AT_LEAST) Integer> getHeaderColumns();

    /** {@return the rows; a cell that spans stands only at its first place} */
    List<@NotEmpty(message = NOT_EMPTY) List<@Valid Cell>> getRows();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that holds this value} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds it; {@code build} names every mandatory attribute that is missing. */
    final class Builder extends ImmutableExhibitTable.Builder {
        /** Makes a builder with nothing set; {@link #builder()} reads better. */
        public Builder() {}

        /**
         * Adds a row of cells that cover one row and one column each.
         *
         * @param texts the cells' texts
         * @return this builder
         */
        public Builder addRow(String... texts) {
            return addRow(Stream.of(texts).map(Cell::of).toList());
        }

        /**
         * Adds a row; a cell that spans from a row above is left out.
         *
         * @param cells the cells
         * @return this builder
         */
        public Builder addRow(Cell... cells) {
            return addRow(List.of(cells));
        }
    }
}
