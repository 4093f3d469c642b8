package io.github.infosecreport.internal.docx;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRuby;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRubyContent;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRubyPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STRubyAlign;

/** Writes text with its reading above it. */
final class RubyWriter {
    /** The size of a reading above running text of 10.5 points. */
    static final int HALF_POINTS = 10;

    private static final int RAISE = 18;
    private static final int BASE = 21;

    private final CTRubyContent reading;
    private final CTRubyContent base;

    RubyWriter(CTR run, Job job) {
        CTRuby ruby = run.addNewRuby();
        CTRubyPr properties = ruby.addNewRubyPr();
        properties.addNewRubyAlign().setVal(STRubyAlign.DISTRIBUTE_SPACE);
        properties.addNewHps().setVal(BigInteger.valueOf(HALF_POINTS));
        properties.addNewHpsRaise().setVal(BigInteger.valueOf(RAISE));
        properties.addNewHpsBaseText().setVal(BigInteger.valueOf(BASE));
        properties.addNewLid().setVal(job.isJapanese() ? "ja-JP" : "en-US");
        reading = ruby.addNewRt();
        base = ruby.addNewRubyBase();
    }

    CTR reading() {
        return reading.addNewR();
    }

    CTR base() {
        return base.addNewR();
    }
}
