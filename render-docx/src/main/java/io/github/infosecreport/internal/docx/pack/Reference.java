package io.github.infosecreport.internal.docx.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRelation;

/** The document that reports are written into: its styles, theme, page, headers and footers, without its text. */
public final class Reference {
    private final byte[] bytes;
    private final boolean builtIn;

    private Reference(byte[] bytes, boolean builtIn) {
        this.bytes = bytes;
        this.builtIn = builtIn;
    }

    /** {@return our own} */
    public static Reference builtIn() {
        return Holder.BUILT_IN;
    }

    /** Made once, and only when the first report is written. */
    private static final class Holder {
        private static final Reference BUILT_IN = read();

        private static Reference read() {
            try {
                return new Reference(BuiltIn.bytes(), true);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot put the reference document together", e);
            }
        }
    }

    /**
     * Reads one.
     *
     * @param file a .docx or .dotx
     * @return the reference
     * @throws NotWordException if the file is something else
     * @throws IOException if it cannot be read
     */
    public static Reference read(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        try (OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(content))) {
            requireWord(opc);
            opc.replaceContentType(XWPFRelation.TEMPLATE.getContentType(), XWPFRelation.DOCUMENT.getContentType());
            return new Reference(emptied(opc), false);
        } catch (NotWordException e) {
            throw e;
        } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | IOException e) {
            throw new NotWordException(NotWordException.Reason.NOT_WORD, e);
        } catch (RuntimeException e) {
            // POI meets old binary and damaged files with exceptions of many kinds.
            throw new NotWordException(NotWordException.Reason.NOT_WORD, e);
        }
    }

    private static void requireWord(OPCPackage opc) throws NotWordException {
        for (PackagePart main : opc.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            String type = main.getContentType();
            if (type.equals(XWPFRelation.DOCUMENT.getContentType())
                    || type.equals(XWPFRelation.TEMPLATE.getContentType())) {
                return;
            }
            if (type.equals(XWPFRelation.MACRO_DOCUMENT.getContentType())
                    || type.equals(XWPFRelation.MACRO_TEMPLATE_DOCUMENT.getContentType())) {
                throw new NotWordException(NotWordException.Reason.MACROS);
            }
        }
        throw new NotWordException(NotWordException.Reason.NOT_WORD);
    }

    private static byte[] emptied(OPCPackage opc) throws IOException {
        XWPFDocument document = new XWPFDocument(opc);
        Body.empty(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }

    /** {@return whether this is our own} */
    public boolean isBuiltIn() {
        return builtIn;
    }

    /**
     * Opens a fresh copy.
     *
     * @return the document, to be closed
     * @throws IOException if POI cannot
     */
    public XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }
}
