package io.github.infosecreport.docx;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.ReportOutline;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reports that these tests render. */
final class Reports {
    /** The reports that are shown to everybody. */
    static final List<String> SAMPLES = List.of(
            "mail-order.ja.yaml",
            "mail-order.en.yaml",
            "appliance-group.ja.yaml",
            "appliance-group.en.yaml",
            "parts-maker.ja.yaml");

    /** Everything that real reports are typed with, in either language. */
    static final List<String> HARD = List.of("hard-cases.ja.yaml", "hard-cases.en.yaml");

    /** The reports of core's own tests. */
    private static final Path CORE = Path.of("..", "core/src/test/resources/io/github/infosecreport/outline");

    private Reports() {}

    static Path file(String name) {
        if (SAMPLES.contains(name)) {
            return Path.of("..", "samples", "reports", name);
        }
        Path shared = CORE.resolve(name);
        if (Files.exists(shared)) {
            return shared;
        }
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
