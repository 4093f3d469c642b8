package io.github.infosecreport.samples.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.outline.Asset;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

/** No byte of what is internal or hidden reaches anything that is published. */
class PublicOutputTest {
    private static final Path SAMPLES = Path.of("reports");
    private static final Pattern PUBLIC = Pattern.compile(Mark.PUBLIC.word() + "\\d+");

    @Property(tries = 12)
    void reportOfMarksShowsPublicOnesOnly(@ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 1) double presence)
            throws IOException {
        InformationSecurityReport report = MarkedReport.of(seed, presence);

        assertNothingLeaks(Publication.of(report, OutlineOptions.defaults().withAssets(PublicOutputTest::picture)));
    }

    @Property(tries = 12)
    void sampleWithNotesEverywhereShowsNone(@ForAll("samples") Path sample, @ForAll long seed) throws IOException {
        InformationSecurityReport report =
                MarkedReport.of(ReportJson.read(sample).report(), seed);

        assertNothingLeaks(
                Publication.of(report, OutlineOptions.defaults().withAssets(AssetSource.directory(SAMPLES))));
    }

    @Provide
    Arbitrary<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            List<Path> samples = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
            return Arbitraries.of(samples);
        }
    }

    private static void assertNothingLeaks(Map<String, byte[]> publication) {
        publication.forEach((name, file) -> Parts.of(name, file).forEach((part, bytes) -> {
            for (Mark mark : List.of(Mark.INTERNAL, Mark.HIDDEN)) {
                assertThat(Disguises.find(mark, bytes)).as(mark + " in " + part).isEmpty();
            }
        }));
    }

    /** A picture's bytes carry the mark of its name, as what a camera or a drawing program writes into a file may. */
    private static Optional<Asset> picture(String source) {
        return Optional.of(new Asset(source, "image/png", Picture.saying(source.replaceAll("[^a-z0-9]", ""))));
    }

    @Test
    void everyInternalGetterIsMarkedInAReportThatIsFull() {
        assertThat(MarkedReport.internalOf(1, 1))
                .containsExactlyInAnyOrderElementsOf(Getter.internalBelow(InformationSecurityReport.class))
                .hasSizeGreaterThan(10);
    }

    @Test
    void whatIsPublicIsThere() throws IOException {
        InformationSecurityReport report = MarkedReport.of(1, 1);
        List<String> marks = marks(ReportJson.toJson(report));

        Map<String, byte[]> publication =
                Publication.of(report, OutlineOptions.defaults().withAssets(PublicOutputTest::picture));

        assertThat(marks(new String(publication.get("report.json"), StandardCharsets.UTF_8)))
                .isEqualTo(marks);
        for (String name : List.of("page.html", "fragment.html", "report.txt", "report.docx", "outline")) {
            StringBuilder text = new StringBuilder();
            Parts.of(name, publication.get(name))
                    .values()
                    .forEach(bytes -> text.append(new String(bytes, StandardCharsets.UTF_8)));
            assertThat(marks(text.toString())).as(name).hasSizeGreaterThan(marks.size() / 2);
        }
        for (String name : List.of("page.html", "report.docx")) {
            assertThat(Parts.of(name, publication.get(name)).entrySet())
                    .as("pictures of " + name)
                    .filteredOn(part -> part.getKey().matches(".*(!data-\\d+|!word/media/.*)"))
                    .anyMatch(
                            part -> Disguises.find(Mark.PUBLIC, part.getValue()).isPresent());
        }
    }

    @Test
    void internalFormKeepsEverything() {
        InformationSecurityReport report = MarkedReport.of(1, 1);

        String json = ReportJson.toJson(report);

        for (Mark mark : Mark.values()) {
            assertThat(Disguises.find(mark, json.getBytes(StandardCharsets.UTF_8)))
                    .as(mark.toString())
                    .isPresent();
        }
        assertThat(ReportJson.fromJson(json)).isEqualTo(report);
    }

    private static List<String> marks(String text) {
        return PUBLIC.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
