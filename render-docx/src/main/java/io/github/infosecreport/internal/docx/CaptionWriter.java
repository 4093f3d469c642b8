package io.github.infosecreport.internal.docx;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.ExhibitLabel;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/**
 * Writes captions: a label that Word counts, and what the exhibit shows.
 *
 * @param job the document
 * @param paragraph the caption
 * @param inlines writes into it
 */
record CaptionWriter(Job job, CTP paragraph, InlineWriter inlines) {
    /** Japanese parts a label from its caption by a full-width space. */
    private static final String WIDE_SPACE = "\u3000";

    void write(Block.Exhibit exhibit, String bookmark) {
        if (exhibit.label().isEmpty()) {
            job.bookmarks().around(paragraph, bookmark, () -> inlines.write(exhibit.caption()));
            return;
        }
        job.bookmarks().around(paragraph, bookmark, () -> label(exhibit.label().get()));
        if (!exhibit.caption().isEmpty()) {
            inlines.text(job.isJapanese() ? WIDE_SPACE : " ").write(exhibit.caption());
        }
    }

    private void label(ExhibitLabel label) {
        String number = String.valueOf(label.number());
        if (!label.text().endsWith(number)) {
            job.fallbacks().add("number-as-text", Optional.empty(), label.text());
            inlines.text(label.text());
            return;
        }
        String kind = label.text().substring(0, label.text().length() - number.length());
        inlines.text(kind);
        inlines.runs().field("SEQ " + kind.strip() + " \\* ARABIC", number, Format.PLAIN);
    }
}
