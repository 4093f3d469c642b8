package io.github.infosecreport.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ReportModuleTest {
    /** An application's own type beside reports. */
    record Order(
            @JsonProperty BigDecimal total, @JsonProperty LocalDate on) {}

    @Test
    void theExampleWorks() throws JsonProcessingException {
        InformationSecurityReport report = new ModelValues(1, 1).report();

        ObjectMapper mapper = JsonMapper.builder().addModule(new ReportModule()).build(); // or findAndAddModules()
        String json = mapper.writeValueAsString(report);
        InformationSecurityReport same = mapper.readValue(json, InformationSecurityReport.class);

        assertThat(same).isEqualTo(report);
    }

    @Test
    void theExampleStandsInTheDocumentation() throws IOException {
        String source = Files.readString(
                Path.of("src/main/java", ReportModule.class.getName().replace('.', '/') + ".java"));
        String example = source.substring(source.indexOf("<pre>{@code\n") + 12, source.indexOf(" * }</pre>"));
        String test = Files.readString(
                Path.of("src/test/java", ReportModuleTest.class.getName().replace('.', '/') + ".java"));

        assertThat(Arrays.stream(example.split("\n"))
                        .map(line -> line.replace(" * ", "").strip())
                        .filter(line -> !line.isEmpty()))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(test).contains(line));
    }

    @Test
    void whatIsNoReportStaysAsTheMapperHasIt() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new ReportModule());

        assertThat(mapper.writeValueAsString(new Order(new BigDecimal("1E+3"), LocalDate.of(2026, 7, 1))))
                .isEqualTo("{\"total\":1E+3,\"on\":[2026,7,1]}");
    }
}
