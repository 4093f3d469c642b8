package io.github.infosecreport.internal.docx.numbering;

import io.github.infosecreport.internal.docx.raw.RawElement;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLevelText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHint;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** The numbering part: kinds of lists, and lists of those kinds. Ids follow those that the document has. */
public final class Numbering {
    private final XWPFNumbering part;
    private long nextKind;
    private long nextNum;

    /**
     * Opens the numbering of a document.
     *
     * @param document the document
     */
    public Numbering(XWPFDocument document) {
        part = document.createNumbering();
        part.getAbstractNums()
                .forEach(kind -> nextKind = Math.max(
                        nextKind, kind.getCTAbstractNum().getAbstractNumId().longValue() + 1));
        nextNum = 1;
        part.getNums()
                .forEach(num ->
                        nextNum = Math.max(nextNum, num.getCTNum().getNumId().longValue() + 1));
    }

    /** Adds a kind of list. */
    BigInteger kind(List<Level> levels, boolean spaceBehindNumber) {
        CTAbstractNum kind = CTAbstractNum.Factory.newInstance();
        BigInteger id = BigInteger.valueOf(nextKind++);
        kind.setAbstractNumId(id);
        for (int i = 0; i < levels.size(); i++) {
            level(kind.addNewLvl(), i, levels.get(i), spaceBehindNumber);
        }
        RawElement.wordBefore(kind.getLvlArray(0), "multiLevelType", "multilevel");
        part.addAbstractNum(new XWPFAbstractNum(kind));
        return id;
    }

    private static void level(CTLvl ct, int number, Level level, boolean spaceBehindNumber) {
        ct.setIlvl(BigInteger.valueOf(number));
        ct.addNewStart().setVal(BigInteger.ONE);
        ct.addNewNumFmt().setVal(level.format());
        level.style().ifPresent(style -> ct.addNewPStyle().setVal(style));
        CTLevelText text = ct.addNewLvlText();
        text.setVal(level.text());
        if (spaceBehindNumber) {
            RawElement.wordBefore(text, "suff", "space");
        }
        ct.addNewLvlJc().setVal(STJc.LEFT);
        if (level.indent() >= 0) {
            CTInd indent = ct.addNewPPr().addNewInd();
            indent.setLeft(BigInteger.valueOf(level.indent()));
            indent.setHanging(BigInteger.valueOf(level.hanging()));
        }
        if (level.format() == STNumberFormat.BULLET) {
            ct.addNewRPr().addNewRFonts().setHint(STHint.EAST_ASIA);
        }
    }

    /**
     * Adds a list.
     *
     * @param kind id of its kind
     * @param starts where levels begin to count anew
     */
    BigInteger num(BigInteger kind, Map<Integer, Integer> starts) {
        CTNum num = CTNum.Factory.newInstance();
        BigInteger id = BigInteger.valueOf(nextNum++);
        num.setNumId(id);
        num.addNewAbstractNumId().setVal(kind);
        starts.forEach((level, start) -> {
            CTNumLvl override = num.addNewLvlOverride();
            override.setIlvl(BigInteger.valueOf(level));
            override.addNewStartOverride().setVal(BigInteger.valueOf(start));
        });
        part.addNum(new XWPFNum(num, part));
        return id;
    }
}
