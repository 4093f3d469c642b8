package io.github.infosecreport.internal.comparison.figure;

import java.util.Optional;

/** Reads one kind of figure. */
interface FigureReader {
    /**
     * Reads what begins at a place.
     *
     * @param text a folded text
     * @param at a UTF-16 unit in it
     * @return what stands there; empty if it is nothing of this kind
     */
    Optional<Reading> read(String text, int at);
}
