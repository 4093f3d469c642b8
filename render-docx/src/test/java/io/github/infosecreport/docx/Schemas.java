package io.github.infosecreport.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.main.ThemeDocument;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Validates the parts of a Word document against the schemas of ECMA-376; needs all of them on the class path. */
final class Schemas {

    private Schemas() {}

    /** {@return the parts of a package by name} */
    static Map<String, byte[]> parts(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return parts;
    }

    /** {@return what the schemas refuse, each with the name of its part; every part of a known kind is looked at} */
    static List<String> errors(byte[] docx) {
        List<String> errors = new ArrayList<>();
        parts(docx).forEach((name, bytes) -> {
            try {
                XmlObject part = parse(name, bytes);
                List<XmlError> found = new ArrayList<>();
                part.validate(new XmlOptions().setErrorListener(found));
                found.forEach(error -> errors.add(name + ": " + error.getMessage()));
            } catch (XmlException | IOException e) {
                errors.add(name + ": " + e.getMessage());
            } catch (NotSchematicException e) {
                // Relationships, content types, core properties, pictures and sheets: POI reads them on opening.
            }
        });
        return errors;
    }

    private static final class NotSchematicException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static XmlObject parse(String name, byte[] bytes) throws XmlException, IOException {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        String kind = name.replaceAll("[0-9]+\\.xml$", ".xml");
        return switch (kind) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(in);
            case "word/styles.xml" -> StylesDocument.Factory.parse(in);
            case "word/numbering.xml" -> NumberingDocument.Factory.parse(in);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(in);
            case "word/footnotes.xml" -> FootnotesDocument.Factory.parse(in);
            case "word/header.xml" -> HdrDocument.Factory.parse(in);
            case "word/footer.xml" -> FtrDocument.Factory.parse(in);
            case "word/theme/theme.xml" -> ThemeDocument.Factory.parse(in);
            case "word/charts/chart.xml" -> ChartSpaceDocument.Factory.parse(in);
            case "docProps/custom.xml" -> PropertiesDocument.Factory.parse(in);
            case "docProps/app.xml" ->
                org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument.Factory.parse(in);
            default -> throw new NotSchematicException();
        };
    }
}
