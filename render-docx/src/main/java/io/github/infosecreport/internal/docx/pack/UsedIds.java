package io.github.infosecreport.internal.docx.pack;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.xmlbeans.XmlCursor;
import org.apache.xmlbeans.XmlObject;

/**
 * The ids that a reference document's headers and footers use: they must be unique in the whole file.
 *
 * @param bookmark the greatest id of a bookmark; 0 if there is none
 * @param drawing the greatest id of a picture; 0 if there is none
 */
public record UsedIds(long bookmark, long drawing) {
    /** Finds them. */
    public static UsedIds of(XWPFDocument document) {
        UsedIds used = new UsedIds(0, 0);
        for (XWPFHeader header : document.getHeaderList()) {
            used = used.and(header._getHdrFtr());
        }
        for (XWPFFooter footer : document.getFooterList()) {
            used = used.and(footer._getHdrFtr());
        }
        return used;
    }

    private UsedIds and(XmlObject part) {
        long marks = bookmark;
        long pictures = drawing;
        try (XmlCursor cursor = part.newCursor()) {
            for (XmlCursor.TokenType token = cursor.currentTokenType();
                    !token.isNone() && !token.isEnddoc();
                    token = cursor.toNextToken()) {
                if (token.isAttr() && cursor.getName().getLocalPart().equals("id")) {
                    long id = number(cursor.getTextValue());
                    cursor.push();
                    cursor.toParent();
                    switch (cursor.getName().getLocalPart()) {
                        case "bookmarkStart" -> marks = Math.max(marks, id);
                        case "docPr" -> pictures = Math.max(pictures, id);
                        default -> {}
                    }
                    cursor.pop();
                }
            }
        }
        return new UsedIds(marks, pictures);
    }

    private static long number(String id) {
        return id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
    }
}
