package io.github.infosecreport.internal.docx.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Our own reference document, put together from its parts. */
final class BuiltIn {
    private static final String PARTS = "/io/github/infosecreport/internal/docx/reference/";

    /** Entry of the package, then resource that holds it. */
    private static final Map<String, String> ENTRIES = new LinkedHashMap<>();

    static {
        ENTRIES.put("[Content_Types].xml", "content-types.xml");
        ENTRIES.put("_rels/.rels", "package.rels");
        ENTRIES.put("word/document.xml", "document.xml");
        ENTRIES.put("word/_rels/document.xml.rels", "document.rels");
        ENTRIES.put("word/styles.xml", "styles.xml");
        ENTRIES.put("word/settings.xml", "settings.xml");
        ENTRIES.put("word/numbering.xml", "numbering.xml");
        ENTRIES.put("word/footnotes.xml", "footnotes.xml");
        ENTRIES.put("word/header1.xml", "header1.xml");
        ENTRIES.put("word/footer1.xml", "footer1.xml");
        ENTRIES.put("word/theme/theme1.xml", "theme.xml");
    }

    private BuiltIn() {}

    static byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : ENTRIES.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(part(entry.getValue()));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** Reads a part of the reference document. */
    static byte[] part(String name) throws IOException {
        try (@Nullable InputStream in = BuiltIn.class.getResourceAsStream(PARTS + name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + PARTS + name);
            }
            return in.readAllBytes();
        }
    }
}
