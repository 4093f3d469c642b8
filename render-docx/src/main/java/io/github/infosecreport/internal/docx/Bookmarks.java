package io.github.infosecreport.internal.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Sets bookmarks; each has an id of its own, above those that the document's headers and footers have. */
final class Bookmarks {
    private long last;

    Bookmarks(long last) {
        this.last = last;
    }

    /** Puts what is written into a paragraph inside a bookmark. */
    void around(CTP paragraph, String name, Runnable content) {
        BigInteger id = BigInteger.valueOf(++last);
        CTBookmark start = paragraph.addNewBookmarkStart();
        start.setId(id);
        start.setName(name);
        content.run();
        paragraph.addNewBookmarkEnd().setId(id);
    }
}
