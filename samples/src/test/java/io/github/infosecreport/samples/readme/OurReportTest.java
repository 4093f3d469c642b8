package io.github.infosecreport.samples.readme;

// readme: unit-test
import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.Severity;
import io.github.infosecreport.validation.ValidationResult;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OurReportTest {
    @Test
    void reportCanBePublished() throws Exception {
        InformationSecurityReport report =
                ReportJson.read(Path.of("src/test/resources/aoi.ja.yaml")).report();

        ValidationResult result = ReportValidator.standard().validate(report);

        result.orFail(Severity.WARNING); // fails with every finding, where it is and how to mend it
        assertThat(result.count(Severity.ADVICE)).isZero();
    }
}
// readme: end
