package io.github.infosecreport.internal.html.view;

import java.util.List;

/**
 * Footnotes.
 *
 * @param id of their heading
 * @param heading their heading
 * @param level of the heading, from 1
 * @param back what the links back to the text say
 * @param notes the footnotes
 */
public record FootnotesView(Html id, Html heading, int level, Html back, List<Note> notes) {
    /**
     * A footnote.
     *
     * @param id its id
     * @param mark id of its mark in the text
     * @param number its number
     * @param content its content
     */
    public record Note(Html id, Html mark, int number, Html content) {}
}
