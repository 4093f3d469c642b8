package io.github.infosecreport.internal.docx;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/**
 * A footnote.
 *
 * @param note the footnote
 * @param links the addresses of all footnotes
 */
record FootnoteStory(CTFtnEdn note, Links links) implements Story {
    @Override
    public CTP paragraph() {
        return note.addNewP();
    }

    @Override
    public CTTbl table() {
        return note.addNewTbl();
    }

    @Override
    public String relate(String address) {
        return links.id(address);
    }

    @Override
    public boolean takesFootnotes() {
        return false;
    }
}
