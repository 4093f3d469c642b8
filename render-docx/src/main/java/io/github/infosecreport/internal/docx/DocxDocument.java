package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.fallback.Fallbacks;
import io.github.infosecreport.internal.docx.numbering.HeadingNumbers;
import io.github.infosecreport.internal.docx.numbering.ListNumbers;
import io.github.infosecreport.internal.docx.numbering.Numbering;
import io.github.infosecreport.internal.docx.pack.DocumentProperties;
import io.github.infosecreport.internal.docx.pack.Reference;
import io.github.infosecreport.internal.docx.pack.Stamp;
import io.github.infosecreport.internal.docx.pack.UsedIds;
import io.github.infosecreport.internal.docx.style.StyleRoles;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Puts one report together. */
public final class DocxDocument {
    private DocxDocument() {}

    /**
     * Writes a report.
     *
     * @param reference the document to write into
     * @param outline the report
     * @param time when the file was made, as it says
     * @param out where to write
     * @return what could not be honoured
     * @throws IOException if {@code out} fails
     */
    public static RenderReport write(Reference reference, ReportOutline outline, Instant time, OutputStream out)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Fallbacks fallbacks = new Fallbacks();
        try (XWPFDocument document = reference.open()) {
            Job job = job(document, outline, time, fallbacks, reference.isBuiltIn());
            Story story = new BodyStory(document);
            FrontWriter front = new FrontWriter(job, story);
            front.cover();
            if (outline.contents() && outline.headings().findAny().isPresent()) {
                front.contents(document.getDocument().getBody().addNewSdt());
            }
            BlockWriter.body(job, story).write(outline.blocks());
            outline.cover().mark().ifPresent(mark -> PageMarks.write(job, mark));
            DocumentProperties.write(document.getProperties(), outline, time);
            document.write(bytes);
        }
        out.write(Stamp.stamp(bytes.toByteArray(), time));
        return fallbacks.report();
    }

    private static Job job(
            XWPFDocument document, ReportOutline outline, Instant time, Fallbacks fallbacks, boolean builtIn) {
        StyleRoles styles = new StyleRoles(document, fallbacks);
        Numbering numbering = new Numbering(document);
        UsedIds used = UsedIds.of(document);
        Optional<HeadingNumbers> headings = outline.numbering().levels().isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadingNumbers(outline.numbering(), numbering, styles, builtIn));
        if (builtIn) {
            headings.ifPresent(numbers -> styles.number(numbers.first()));
        }
        return new Job(
                document,
                outline,
                time,
                fallbacks,
                styles,
                new ListNumbers(numbering, fallbacks),
                headings,
                new Bookmarks(used.bookmark()),
                Targets.of(outline),
                new DrawingIds(used.drawing()),
                new Footnotes(document));
    }
}
