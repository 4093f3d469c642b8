package io.github.infosecreport.docx;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** The reports that these tests render. */
final class Reports {
    private Reports() {}

    static Path file(String name) {
        try {
            return Path.of(Reports.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    static InformationSecurityReport read(String name) {
        try {
            return ReportJson.read(file(name)).report();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] render(ReportOutline outline) {
        return render(new DocxRenderer(), outline);
    }

    static byte[] render(DocxRenderer renderer, ReportOutline outline) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(outline, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
