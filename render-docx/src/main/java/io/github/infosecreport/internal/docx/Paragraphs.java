package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.numbering.NumRef;
import io.github.infosecreport.internal.docx.style.Role;
import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/** Sets the properties of paragraphs. */
final class Paragraphs {
    private Paragraphs() {}

    static CTPPr properties(CTP paragraph) {
        return paragraph.isSetPPr() ? paragraph.getPPr() : paragraph.addNewPPr();
    }

    /** Gives a paragraph its style; running text has the default one. */
    static void style(Job job, CTP paragraph, Role role) {
        if (role != Role.BODY) {
            properties(paragraph).addNewPStyle().setVal(job.styles().id(role));
        }
    }

    static void number(CTP paragraph, NumRef place) {
        CTNumPr number = properties(paragraph).addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(place.level()));
        number.addNewNumId().setVal(place.num());
    }

    /** Switches off the number that a style would give. */
    static void unnumbered(CTP paragraph) {
        properties(paragraph).addNewNumPr().addNewNumId().setVal(BigInteger.ZERO);
    }

    static void indent(CTP paragraph, int left, int hanging) {
        CTInd indent = properties(paragraph).addNewInd();
        indent.setLeft(BigInteger.valueOf(left));
        if (hanging > 0) {
            indent.setHanging(BigInteger.valueOf(hanging));
        } else {
            indent.setFirstLine(BigInteger.ZERO);
        }
    }

    static void spaceBefore(CTP paragraph, int twips) {
        CTPPr properties = properties(paragraph);
        (properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing())
                .setBefore(BigInteger.valueOf(twips));
    }

    static void keepWithNext(CTP paragraph) {
        properties(paragraph).addNewKeepNext();
    }

    static void onNewPage(CTP paragraph) {
        properties(paragraph).addNewPageBreakBefore();
    }
}
