package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.fallback.Fallbacks;
import io.github.infosecreport.internal.docx.numbering.HeadingNumbers;
import io.github.infosecreport.internal.docx.numbering.ListNumbers;
import io.github.infosecreport.internal.docx.style.StyleRoles;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.standard.Glossary;
import java.time.Instant;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * What the writers of one document share.
 *
 * @param document the document
 * @param outline the report
 * @param time when the file was made, as it says
 * @param fallbacks what could not be honoured
 * @param styles the document's styles
 * @param lists the lists in the text
 * @param headings the numbers of headings; empty where they have none
 * @param bookmarks the bookmarks
 * @param targets what references can refer to
 * @param drawings the ids of pictures
 * @param footnotes the footnotes
 */
record Job(
        XWPFDocument document,
        ReportOutline outline,
        Instant time,
        Fallbacks fallbacks,
        StyleRoles styles,
        ListNumbers lists,
        Optional<HeadingNumbers> headings,
        Bookmarks bookmarks,
        Targets targets,
        DrawingIds drawings,
        Footnotes footnotes) {
    String word(String key) {
        return Glossary.standard().label(key, outline.locale());
    }

    boolean isJapanese() {
        return outline.locale().getLanguage().equals("ja");
    }
}
