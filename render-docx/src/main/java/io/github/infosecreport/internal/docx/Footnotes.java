package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.style.Role;
import io.github.infosecreport.outline.Footnote;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnotes;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;

/** The footnotes of a document. A footnote that is marked twice is written once. */
final class Footnotes {
    private final XWPFDocument document;
    private final Links links;
    private final Map<Integer, BigInteger> ids = new HashMap<>();

    Footnotes(XWPFDocument document) {
        this.document = document;
        XWPFFootnotes part = document.createFootnotes();
        links = new Links(part.getPackagePart());
        if (part.getFootnotesList().isEmpty()) {
            separator(part, -1, STFtnEdn.SEPARATOR, run -> run.addNewSeparator());
            separator(part, 0, STFtnEdn.CONTINUATION_SEPARATOR, run -> run.addNewContinuationSeparator());
        }
    }

    private static void separator(XWPFFootnotes part, int id, STFtnEdn.Enum type, Consumer<CTR> line) {
        CTFtnEdn note = CTFtnEdn.Factory.newInstance();
        note.setType(type);
        note.setId(BigInteger.valueOf(id));
        line.accept(note.addNewP().addNewR());
        part.addFootnote(note);
    }

    /** {@return whether the footnote stands already} */
    boolean has(Footnote footnote) {
        return ids.containsKey(footnote.number());
    }

    /** {@return the name of the bookmark around a footnote's first mark} */
    static String bookmark(Footnote footnote) {
        return "_RefFootnote" + footnote.number();
    }

    /**
     * Adds a footnote.
     *
     * @param footnote the footnote
     * @param writer writes its content into a story
     * @return its id
     */
    BigInteger add(Footnote footnote, BiConsumer<Footnote, Story> writer) {
        CTFtnEdn note = document.createFootnote().getCTFtnEdn();
        ids.put(footnote.number(), note.getId());
        writer.accept(footnote, new FootnoteStory(note, links));
        return note.getId();
    }

    /** Begins a footnote's first paragraph with its number. */
    static void number(Runs runs) {
        runs.run(Format.PLAIN.with(Role.FOOTNOTE_MARK)).addNewFootnoteRef();
        runs.text(" ", Format.PLAIN);
    }
}
