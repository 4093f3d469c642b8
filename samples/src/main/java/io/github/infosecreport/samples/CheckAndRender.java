package io.github.infosecreport.samples;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.ReportRenderer;
import io.github.infosecreport.validation.FindingWriter;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.ValidationResult;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads a report from YAML, checks it, and writes it in every format that a renderer is installed for. */
public final class CheckAndRender {
    private CheckAndRender() {}

    /**
     * Runs the program.
     *
     * @param arguments the report's file, and the directory to write to
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        System.out.print(run(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    /**
     * Reads, checks and renders.
     *
     * @param file the report's file; its pictures lie beside it
     * @param directory where to write
     * @return the findings
     * @throws IOException if a file cannot be read or written
     */
    static String run(Path file, Path directory) throws IOException {
        ReadReport read = ReportJson.read(file);
        OutlineOptions options = OutlineOptions.defaults()
                .withAssets(AssetSource.directory(file.toAbsolutePath().resolveSibling("")));

        ValidationResult result = ReportValidator.standard().validate(read.report(), options);

        ReportOutline outline = ReportOutline.of(read.report(), options);
        Files.createDirectories(directory);
        for (ReportRenderer renderer : ReportRenderer.installed()) {
            String name = read.report().getId() + "." + renderer.fileExtension();
            try (OutputStream out = Files.newOutputStream(directory.resolve(name))) {
                renderer.render(outline, out);
            }
        }
        return new FindingWriter(Locale.ENGLISH, Optional.of(read.sourceMap()), true).text(result);
    }
}
