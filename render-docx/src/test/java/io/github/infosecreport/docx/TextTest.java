package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.infosecreport.docx.text.DocxText;
import io.github.infosecreport.docx.text.LibreOffice;
import io.github.infosecreport.model.Edition;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What LibreOffice reads in a document, numbers counted by it included, is the outline's plain text line by line. */
@Tag("tool")
class TextTest {
    @TempDir
    private Path directory;

    private record Case(String report, EditionLanguage language, NumberingPreset preset) {
        /** A report as it is. Without its pictures: the frame of an SVG has a text that the outline has not. */
        static Case sample(String report) {
            Edition edition = Reports.read(report).getEdition();
            return new Case(
                    report, edition.getLanguage(), edition.getNumbering().orElseThrow());
        }

        ReportOutline outline() {
            if (Reports.SAMPLES.contains(report)) {
                return ReportOutline.of(Reports.read(report));
            }
            return ReportOutline.of(
                    Reports.read(report),
                    OutlineOptions.defaults()
                            .withLanguage(language)
                            .withNumbering(preset)
                            .withAssets(
                                    AssetSource.directory(Reports.file(report).getParent())));
        }
    }

    private static Stream<Case> cases() {
        Stream<Case> written = Stream.of(
                        "one-of-each.ja.yaml", "structures.ja.yaml", "structures.en.yaml", "numbers.ja.yaml")
                .flatMap(report -> Stream.of(EditionLanguage.values())
                        .flatMap(language ->
                                Stream.of(NumberingPreset.values()).map(preset -> new Case(report, language, preset))));
        return Stream.of(
                        written,
                        Reports.SAMPLES.stream().map(Case::sample),
                        Reports.HARD.stream().map(Case::sample))
                .flatMap(each -> each);
    }

    @TestFactory
    Stream<DynamicTest> isTheOutlinesText() throws IOException, InterruptedException {
        Optional<LibreOffice> office = LibreOffice.find(directory);
        assumeThat(office).as("LibreOffice (soffice) on the path").isPresent();
        List<Case> cases = cases().toList();
        List<Path> files = new ArrayList<>();
        for (Case each : cases) {
            Path file = directory.resolve("report-" + files.size() + ".docx");
            Files.write(file, Reports.render(each.outline()));
            files.add(file);
        }
        List<List<String>> read = DocxText.read(office.orElseThrow(), files);

        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest(cases.get(i).toString(), () -> assertThat(read.get(i))
                        .isEqualTo(DocxText.expected(cases.get(i).outline()))));
    }
}
