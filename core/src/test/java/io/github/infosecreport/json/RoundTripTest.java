package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/** Any report comes back equal from YAML and JSON, whatever is set in it and whatever its texts hold. */
class RoundTripTest {
    @Property(tries = 100)
    void anyReportComesBackEqualFromJson(@ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) {
        InformationSecurityReport report = new ModelValues(seed, presence).report();

        String json = ReportJson.toJson(report);

        assertThat(ReportJson.fromJson(json)).isEqualTo(report);
    }

    @Property(tries = 100)
    void anyReportComesBackEqualFromYaml(@ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) {
        InformationSecurityReport report = new ModelValues(seed, presence).report();

        String yaml = ReportJson.toYaml(report);

        assertThat(ReportJson.fromYaml(yaml)).isEqualTo(report);
    }
}
