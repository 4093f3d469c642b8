package io.github.infosecreport.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.SourcePosition;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.Severity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a report that is typed in every way, the author is told of each text that looks like markup, at its place in the file. */
class HardCasesTest {
    private static final Path DIRECTORY =
            Path.of("..", "core", "src", "test", "resources", "io", "github", "infosecreport", "outline");

    @ParameterizedTest
    @ValueSource(strings = {"hard-cases.ja.yaml", "hard-cases.en.yaml"})
    void adviceStandsWhereTheAuthorTypedIt(String name) throws IOException {
        ReadReport read = ReportJson.read(DIRECTORY.resolve(name));
        List<String> lines = Files.readAllLines(DIRECTORY.resolve(name), StandardCharsets.UTF_8);

        List<Finding> findings =
                ReportValidator.standard().validate(read.report()).findings();

        assertThat(findings)
                .filteredOn(finding -> finding.rule().id().equals("literal-markup"))
                .hasSize(17)
                .allSatisfy(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
                    SourcePosition place = read.sourceMap()
                            .position(
                                    finding.path(),
                                    finding.range().orElseThrow().start())
                            .orElseThrow();
                    assertThat(lines.get(place.line() - 1).substring(place.column() - 1))
                            .startsWith(finding.excerpt().orElseThrow());
                });
    }
}
