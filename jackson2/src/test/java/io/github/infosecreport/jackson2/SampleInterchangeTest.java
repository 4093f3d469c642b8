package io.github.infosecreport.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ForeignMapper;
import io.github.infosecreport.json.JacksonMapper;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample reports go from any mapper to any other. */
class SampleInterchangeTest {
    private static final Path SAMPLES = Path.of("..", "samples", "reports");
    private static final String NOTHING = "(?!)";

    private final List<ForeignMapper> json = List.of(JacksonMapper.ofSpringBoot(), Jackson2Mapper.ofSpringBoot());
    private final List<ForeignMapper> yaml = List.of(JacksonMapper.ofYaml(), Jackson2Mapper.ofYaml());

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void theSamplesAreFound() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void jsonIsTheSameFromAll(Path file) throws IOException {
        InformationSecurityReport report = ReportJson.read(file).report();

        for (ForeignMapper mapper : json) {
            mapper.assertSameJson(report);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void yamlGivesAnEqualReportFromAll(Path file) throws IOException {
        InformationSecurityReport report = ReportJson.read(file).report();

        for (ForeignMapper mapper : yaml) {
            mapper.assertEqualYaml(report, NOTHING);
        }
    }
}
