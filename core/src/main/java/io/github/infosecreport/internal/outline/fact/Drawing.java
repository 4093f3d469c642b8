package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.internal.outline.writing.Writing;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.Keyed;
import java.util.List;

/** What the drawing of facts needs to know of the report around them. */
public interface Drawing {
    /** {@return how dates and numbers are written} */
    Writing writing();

    /**
     * Finds a label.
     *
     * @param key its key in the glossary
     * @return the label in the outline's language
     */
    String label(String key);

    /**
     * Finds the label of a constant.
     *
     * @param constant the constant
     * @return the label in the outline's language
     */
    String label(Keyed constant);

    /**
     * Converts a line of prose.
     *
     * @param pointer where it stands
     * @param prose the line
     * @return its inlines
     */
    List<Inline> inlines(String pointer, InlineProse prose);

    /**
     * Converts prose.
     *
     * @param pointer where it stands
     * @param prose the prose
     * @return its blocks
     */
    List<Block> blocks(String pointer, Prose prose);

    /**
     * Tells whether prose is a single paragraph.
     *
     * @param prose the prose
     * @return whether it becomes a paragraph and nothing else
     */
    boolean isParagraph(Prose prose);

    /**
     * Names the fact of an id.
     *
     * @param pointer where the id stands
     * @param id the id
     * @return the fact's name; the id itself, and a note that it is unresolved, if no fact has it
     */
    List<Inline> name(String pointer, String id);
}
