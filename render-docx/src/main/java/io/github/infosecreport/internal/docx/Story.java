package io.github.infosecreport.internal.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** Where blocks go: the body or a footnote. */
interface Story {
    /** Adds a paragraph. */
    CTP paragraph();

    /** Adds a table. */
    CTTbl table();

    /**
     * Makes an address known to the part that holds the story.
     *
     * @param address a checked address
     * @return the id by which a link names it
     */
    String relate(String address);

    /** {@return whether footnotes can stand here} */
    boolean takesFootnotes();
}
