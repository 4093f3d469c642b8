package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.samples.audience.Disguises;
import io.github.infosecreport.samples.audience.Mark;
import io.github.infosecreport.samples.audience.MarkedReport;
import io.github.infosecreport.samples.audience.Parts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the app writes for everybody holds nothing internal; what it writes for the authors holds all. */
class AudienceTest {
    @TempDir
    private Path directory;

    private final InformationSecurityReport report = MarkedReport.of(5, 0.5);
    private Path file;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        file = Reports.write(directory, "marked.yaml", ReportJson.toYaml(report));
        out = directory.resolve("out");
    }

    @Test
    void publicFilesAndWhatIsToldOfThemShowNothingInternal() throws IOException {
        AppRun whole = AppRun.ja("render", file, "--out", out, "--format", "html,docx,json");
        AppRun part = AppRun.en("render", file, "--out", out.resolve("part"), "--fragment", "--audience", "public");

        assertThat(whole.out()).contains("marked.html", "marked.docx", "marked.json");
        assertThat(part.out()).contains("marked.html", "marked.css");
        try (Stream<Path> files = Files.walk(out)) {
            for (Path written : files.filter(Files::isRegularFile).toList()) {
                Parts.of(written.toString(), Files.readAllBytes(written)).forEach((name, bytes) -> {
                    assertThat(Disguises.find(Mark.INTERNAL, bytes)).as(name).isEmpty();
                    assertThat(Disguises.find(Mark.HIDDEN, bytes)).as(name).isEmpty();
                });
            }
        }
        for (String told : List.of(whole.out(), whole.err(), part.out(), part.err())) {
            assertThat(Disguises.find(Mark.INTERNAL, told.getBytes(StandardCharsets.UTF_8)))
                    .isEmpty();
        }
    }

    @Test
    void internalJsonHoldsAll() throws IOException {
        AppRun.en("render", file, "--out", out, "--format", "json", "--audience", "internal");

        assertThat(ReportJson.read(out.resolve("marked.json")).report()).isEqualTo(report);
        byte[] json = Files.readAllBytes(out.resolve("marked.json"));
        assertThat(List.of(Mark.values()))
                .allSatisfy(mark -> assertThat(Disguises.find(mark, json)).isPresent());
    }
}
