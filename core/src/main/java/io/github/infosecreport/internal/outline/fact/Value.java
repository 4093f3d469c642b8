package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import java.util.List;

/**
 * How one attribute becomes text.
 *
 * @param <T> the type that has the attribute
 */
interface Value<T> {
    /** {@return whether the attribute is set, so that something is printed} */
    boolean isIn(T owner);

    /** {@return the value in a line; lines of a value with several are separated by line breaks} */
    List<Inline> line(T owner, String pointer, Drawing drawing);

    /** {@return the value as blocks} */
    default List<Block> blocks(T owner, String pointer, Drawing drawing) {
        return List.of(new Block.Paragraph(line(owner, pointer, drawing)));
    }

    /** {@return whether it is too long for the cell of a table} */
    default boolean isLong() {
        return false;
    }

    /** {@return whether it says nothing without its label: a bare number} */
    default boolean needsLabel() {
        return false;
    }
}
