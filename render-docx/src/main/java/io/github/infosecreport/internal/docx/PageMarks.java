package io.github.infosecreport.internal.docx;

import io.github.infosecreport.internal.docx.style.Role;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes the mark of an unpublished edition at the top of every page. */
final class PageMarks {
    private PageMarks() {}

    static void write(Job job, String mark) {
        if (job.document().getHeaderList().isEmpty()) {
            CTHdrFtr header =
                    job.document().createHeader(HeaderFooterType.DEFAULT)._getHdrFtr();
            // POI begins with a paragraph in a style that the document need not have.
            header.setPArray(new CTP[0]);
        }
        for (XWPFHeader header : job.document().getHeaderList()) {
            CTP paragraph = header._getHdrFtr().insertNewP(0);
            Paragraphs.style(job, paragraph, Role.MARK);
            new Runs(paragraph::addNewR, job.styles()).text(mark, Format.PLAIN);
        }
    }
}
