package io.github.infosecreport.model.common;

import static io.github.infosecreport.internal.model.ConstraintMessages.AT_LEAST;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.infosecreport.prose.InlineProse;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A cell of a table of the author's: a text, or {@code {text: …, rowSpan: 2, colSpan: 3}}. A line feed in the text
 * begins a new line in the cell.
 */
public final class Cell {
    private final InlineProse text;
    private final int rowSpan;
    private final int colSpan;

    private Cell(InlineProse text, int rowSpan, int colSpan) {
        this.text = Objects.requireNonNull(text, "text");
        this.rowSpan = rowSpan;
        this.colSpan = colSpan;
    }

    /**
     * Makes a cell that covers one row and one column.
     *
     * @param text its text
     * @return the cell
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Cell of(String text) {
        return new Cell(InlineProse.of(text), 1, 1);
    }

    /**
     * Makes a cell.
     *
     * @param text its text
     * @param rowSpan how many rows it covers, from 1; 1 if unset
     * @param colSpan how many columns it covers, from 1; 1 if unset
     * @return the cell
     */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static Cell of(
            @JsonProperty(value = "text", required = true) InlineProse text,
            @JsonProperty("rowSpan") Optional<Integer> rowSpan,
            @JsonProperty("colSpan") Optional<Integer> colSpan) {
        return new Cell(text, rowSpan.orElse(1), colSpan.orElse(1));
    }

    /**
     * Makes a cell that covers several rows or columns.
     *
     * @param text its text
     * @param rowSpan how many rows it covers, from 1
     * @param colSpan how many columns it covers, from 1
     * @return the cell
     */
    public static Cell spanning(String text, int rowSpan, int colSpan) {
        return new Cell(InlineProse.of(text), rowSpan, colSpan);
    }

    /** {@return its text} */
    public InlineProse getText() {
        return text;
    }

    /** {@return how many rows it covers} */
    @Min(value = 1, message = AT_LEAST)
    public int getRowSpan() {
        return rowSpan;
    }

    /** {@return how many columns it covers} */
    @Min(value = 1, message = AT_LEAST)
    public int getColSpan() {
        return colSpan;
    }

    /** {@return the cell as JSON has it: a string, or an object where it spans} */
    @JsonValue
    Object json() {
        if (rowSpan == 1 && colSpan == 1) {
            return text;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", text);
        if (rowSpan != 1) {
            json.put("rowSpan", rowSpan);
        }
        if (colSpan != 1) {
            json.put("colSpan", colSpan);
        }
        return json;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cell that
                && text.equals(that.text)
                && rowSpan == that.rowSpan
                && colSpan == that.colSpan;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, rowSpan, colSpan);
    }

    @Override
    public String toString() {
        return json().toString();
    }
}
