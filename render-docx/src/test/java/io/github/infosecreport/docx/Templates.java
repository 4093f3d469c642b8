package io.github.infosecreport.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Reference documents as companies have them. */
final class Templates {
    private Templates() {}

    /** Writes one as a Japanese Word does: ids are numbers and letters, names are not. */
    static Path japanese(Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            style(document, "a", "Normal", "333333");
            style(document, "1", "heading 1", "AA0000");
            style(document, "2", "Heading 2", "BB0000");
            style(document, "3", "heading 3", "CC0000");
            style(document, "ac", "caption", "DD0000");
            style(document, "ReportNote", "当社の本文", "EE0000");
            document.createParagraph().createRun().setText("ひな形の文章");
            document.createTable(1, 1);
            CTSectPr page = document.getDocument().getBody().addNewSectPr();
            page.addNewPgSz().setW(BigInteger.valueOf(10319));
            page.getPgSz().setH(BigInteger.valueOf(14572));
            document.write(out);
        }
        return file;
    }

    private static void style(XWPFDocument document, String id, String name, String colour) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        if (name.equals("Normal")) {
            style.setDefault("1");
        }
        style.addNewName().setVal(name);
        style.addNewRPr().addNewColor().setVal(colour);
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    /** Writes a copy that says it is of another kind. */
    static Path as(XWPFRelation kind, Path document, Path copy) throws Exception {
        Files.copy(document, copy);
        try (OPCPackage opc = OPCPackage.open(copy.toFile())) {
            opc.replaceContentType(XWPFRelation.DOCUMENT.getContentType(), kind.getContentType());
        }
        return copy;
    }
}
