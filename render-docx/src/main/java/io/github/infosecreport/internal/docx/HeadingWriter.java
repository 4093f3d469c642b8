package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.numbering.NumRef;
import io.github.infosecreport.outline.Block;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Gives headings their numbers. */
final class HeadingWriter {
    private HeadingWriter() {}

    /** Has Word count a heading. {@return what to write before its text, where Word cannot} */
    static String number(Job job, CTP paragraph, Block.Heading heading) {
        if (heading.number().isEmpty() || job.headings().isEmpty()) {
            Paragraphs.unnumbered(paragraph);
            return "";
        }
        Optional<NumRef> place = job.headings().get().next(heading.number().get());
        if (place.isPresent()) {
            Paragraphs.number(paragraph, place.get());
            return "";
        }
        Paragraphs.unnumbered(paragraph);
        String label = heading.number().get().label();
        job.fallbacks().add("number-as-text", Optional.of(heading.pointer()), label);
        return label + " ";
    }
}
