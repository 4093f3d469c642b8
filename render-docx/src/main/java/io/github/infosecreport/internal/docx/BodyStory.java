package io.github.infosecreport.internal.docx;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/** The body of the document. */
final class BodyStory implements Story {
    private final CTBody body;
    private final Links links;

    BodyStory(XWPFDocument document) {
        body = document.getDocument().getBody();
        links = new Links(document.getPackagePart());
    }

    @Override
    public CTP paragraph() {
        return body.addNewP();
    }

    @Override
    public CTTbl table() {
        return body.addNewTbl();
    }

    @Override
    public String relate(String address) {
        return links.id(address);
    }

    @Override
    public boolean takesFootnotes() {
        return true;
    }
}
