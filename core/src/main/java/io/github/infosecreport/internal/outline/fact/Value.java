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

    /** {@return whether the cell of a table can hold it: no cell holds several paragraphs, headings or exhibits} */
    default boolean fitsCell(T owner, Drawing drawing) {
        return true;
    }

    /** {@return how much room it takes} */
    default Room room() {
        return Room.WORD;
    }

    /** {@return the value in a line of several values: with its label where it says nothing without it} */
    default List<Inline> brief(T owner, String label, String pointer, Drawing drawing) {
        return line(owner, pointer, drawing);
    }
}
