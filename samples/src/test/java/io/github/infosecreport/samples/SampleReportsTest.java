package io.github.infosecreport.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.outline.AuthoredText;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SampleReportsTest {
    private static final List<String> NAMES = SampleReports.NAMES;

    @Test
    void directoryHasTheseReportsAndNoOther() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reports"))) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml")))
                    .containsExactlyInAnyOrderElementsOf(
                            NAMES.stream().map(name -> name + ".yaml").toList());
        }
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nothingHasToBeMended(String name) throws IOException {
        ReadReport read = SampleReports.read(name);

        List<Finding> findings = ReportValidator.standard()
                .validate(read.report(), SampleReports.options())
                .findings();

        assertThat(findings)
                .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                .extracting(finding -> read.sourceMap().position(finding.path()), Finding::rule)
                .isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everythingThatTheTextNamesIsThere(String name) throws IOException {
        ReportOutline outline = ReportOutline.of(SampleReports.read(name).report(), SampleReports.options());

        assertThat(outline.unresolved()).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void nothingIsLostInARoundTrip(String name) throws IOException {
        InformationSecurityReport report = SampleReports.read(name).report();

        assertThat(ReportJson.fromYaml(ReportJson.toYaml(report))).isEqualTo(report);
        assertThat(ReportJson.fromJson(ReportJson.toJson(report))).isEqualTo(report);
    }

    /** Counted are the characters (code points, white space left out) that the author wrote and that are printed. */
    @ParameterizedTest
    @CsvSource({
        "mail-order.ja, 6000",
        "mail-order.en, 6000",
        "appliance-group.ja, 6000",
        "appliance-group.en, 6000",
        "parts-maker.ja, 2500"
    })
    void reportsAreAsLongAsRealOnes(String name, long characters) throws IOException {
        ReportOutline outline = ReportOutline.of(SampleReports.read(name).report(), SampleReports.options());

        long written = AuthoredText.of(outline).stream()
                .flatMapToInt(text -> text.text().codePoints())
                .filter(c -> !Character.isWhitespace(c))
                .count();

        assertThat(written).isGreaterThanOrEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource({"mail-order.ja, mail-order.en", "appliance-group.ja, appliance-group.en"})
    void editionsOfAReportHaveOneIdAndTheSameItems(String ja, String en) throws IOException {
        InformationSecurityReport japanese = SampleReports.read(ja).report();
        InformationSecurityReport english = SampleReports.read(en).report();

        assertThat(english.getId()).isEqualTo(japanese.getId());
        assertThat(english.items().map(ReportItem::itemKey))
                .containsExactlyElementsOf(
                        japanese.items().map(ReportItem::itemKey).toList());
    }

    @Test
    void smallestReportLeavesOutWhatItDoesNotHave() throws IOException {
        InformationSecurityReport report = SampleReports.read("parts-maker.ja").report();

        assertThat(report.items().filter(ReportItem::hasContent).map(ReportItem::itemKey))
                .contains(Stream.of(ItemKey.values()).filter(ItemKey::isBasic).toArray(ItemKey[]::new))
                .doesNotContain(ItemKey.ACTION_PLAN, ItemKey.NUMERICAL_TARGETS, ItemKey.STAKEHOLDERS, ItemKey.RISKS);
    }
}
