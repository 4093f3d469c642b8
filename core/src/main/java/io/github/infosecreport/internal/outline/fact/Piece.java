package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.Picture;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A piece of an item's facts, in the order in which they are printed unless the prose places them. */
public sealed interface Piece {
    /** {@return the facts that have an id, with how to write their names} */
    Map<String, Function<Drawing, List<Inline>>> names();

    /**
     * Facts under a heading of their own.
     *
     * @param pointer where they stand
     * @param names the fact's id and name, if it has an id
     * @param heading the heading's text
     * @param content what stands below it
     */
    record Section(
            String pointer,
            Map<String, Function<Drawing, List<Inline>>> names,
            Function<Drawing, List<Inline>> heading,
            Function<Drawing, List<Block>> content)
            implements Piece {}

    /**
     * Facts that prose can place by their id.
     *
     * @param id the name of the fact list
     * @param pointer where they stand
     * @param label key of the caption
     * @param names the facts that have an id, with how to write their names
     * @param content what is drawn
     */
    record Listing(
            String id,
            String pointer,
            String label,
            Map<String, Function<Drawing, List<Inline>>> names,
            Function<Drawing, Drawn> content)
            implements Piece {}

    /**
     * Facts without a caption.
     *
     * @param content what is drawn
     */
    record Loose(Function<Drawing, List<Block>> content) implements Piece {
        @Override
        public Map<String, Function<Drawing, List<Inline>>> names() {
            return Map.of();
        }
    }

    /**
     * What an exhibit shows.
     *
     * @param picture a picture of the facts, where there is one to draw
     * @param body the facts as blocks
     */
    record Drawn(Optional<Picture> picture, List<Block> body) {
        /** {@return a drawing without a picture} */
        static Drawn of(List<Block> body) {
            return new Drawn(Optional.empty(), body);
        }
    }
}
