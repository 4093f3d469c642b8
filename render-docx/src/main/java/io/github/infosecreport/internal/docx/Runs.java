package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.pack.Characters;
import io.github.infosecreport.internal.docx.style.StyleRoles;
import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writes runs of characters and fields.
 *
 * @param host what the runs are added to: a paragraph, a link, the base of a ruby
 * @param styles the document's styles
 */
record Runs(Supplier<CTR> host, StyleRoles styles) {
    /** Adds an empty run. */
    CTR run(Format format) {
        CTR run = host.get();
        format.apply(run, styles);
        return run;
    }

    /** Adds text; line feeds become line breaks, tabs tabs. */
    void text(String text, Format format) {
        String clean = Characters.clean(text);
        if (clean.isEmpty()) {
            return;
        }
        CTR run = run(format);
        int start = 0;
        for (int i = 0; i < clean.length(); i++) {
            char sign = clean.charAt(i);
            if (sign == '\n' || sign == '\r' || sign == '\t') {
                characters(run, clean.substring(start, i));
                start = i + 1;
                if (sign == '\t') {
                    run.addNewTab();
                } else if (sign == '\n' || start == clean.length() || clean.charAt(start) != '\n') {
                    run.addNewBr();
                }
            }
        }
        characters(run, clean.substring(start));
    }

    private static void characters(CTR run, String characters) {
        if (!characters.isEmpty()) {
            CTText text = run.addNewT();
            text.setStringValue(characters);
            text.setSpace(Space.PRESERVE);
        }
    }

    /**
     * Adds a field with its present result. It is never marked as out of date: Word would ask its reader about it.
     *
     * @param instruction what Word computes
     * @param result what it would compute now
     */
    void field(String instruction, String result, Format format) {
        fieldBegin(instruction, format);
        text(result, format);
        fieldEnd(format);
    }

    /** Begins a field; its result follows. */
    void fieldBegin(String instruction, Format format) {
        run(format).addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        CTText text = run(format).addNewInstrText();
        text.setStringValue(" " + instruction + " ");
        text.setSpace(Space.PRESERVE);
        run(format).addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
    }

    /** Ends a field. */
    void fieldEnd(Format format) {
        run(format).addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
