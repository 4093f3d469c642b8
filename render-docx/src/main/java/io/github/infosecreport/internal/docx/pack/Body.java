package io.github.infosecreport.internal.docx.pack;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocument1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** The body of a document: its page, and nothing on it. */
public final class Body {
    private static final long A4_WIDTH = 11906;
    private static final long A4_HEIGHT = 16838;
    private static final long MARGIN = 1417;

    private Body() {}

    /** Takes the text out and leaves the page set-up of the last section. */
    static void empty(XWPFDocument document) {
        CTDocument1 ct = document.getDocument();
        CTSectPr page = ct.getBody().isSetSectPr()
                ? (CTSectPr) ct.getBody().getSectPr().copy()
                : CTSectPr.Factory.newInstance();
        if (!page.isSetPgSz()) {
            CTPageSz size = page.addNewPgSz();
            size.setW(BigInteger.valueOf(A4_WIDTH));
            size.setH(BigInteger.valueOf(A4_HEIGHT));
        }
        if (!page.isSetPgMar()) {
            CTPageMar margin = page.addNewPgMar();
            BigInteger width = BigInteger.valueOf(MARGIN);
            margin.setTop(width);
            margin.setBottom(width);
            margin.setLeft(width);
            margin.setRight(width);
            margin.setHeader(width);
            margin.setFooter(width);
            margin.setGutter(BigInteger.ZERO);
        }
        CTBody body = CTBody.Factory.newInstance();
        body.setSectPr(page);
        ct.setBody(body);
    }

    /** {@return the width of the text, in twentieths of a point} */
    public static int textWidth(XWPFDocument document) {
        CTSectPr page = document.getDocument().getBody().getSectPr();
        return twips(page.getPgSz().getW())
                - twips(page.getPgMar().getLeft())
                - twips(page.getPgMar().getRight());
    }

    /** {@return the height of the text, in twentieths of a point} */
    public static int textHeight(XWPFDocument document) {
        CTSectPr page = document.getDocument().getBody().getSectPr();
        return twips(page.getPgSz().getH())
                - Math.abs(twips(page.getPgMar().getTop()))
                - Math.abs(twips(page.getPgMar().getBottom()));
    }

    private static int twips(Object measure) {
        return Integer.parseInt(String.valueOf(measure));
    }
}
