package io.github.infosecreport.samples.audience;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.FindingWriter;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.ValidationResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

/**
 * Findings go to build logs and dashboards, which more people read than the report's authors: what is internal is quoted
 * by that rule alone that is about it, the reminder of a basic item that is left out for a reason.
 */
class FindingsTest {
    private static final Predicate<Finding> TELLS_THE_REASON =
            finding -> finding.rule().id().equals("basic-omitted-with-reason");

    @Property(tries = 12)
    void onlyTheReminderOfAnOmissionQuotesItsReason(
            @ForAll long seed, @ForAll @DoubleRange(min = 0.1, max = 0.6) double presence) {
        InformationSecurityReport report = MarkedReport.of(seed, presence);

        List<Finding> findings = ReportValidator.standard().validate(report).findings();

        assertThat(findings).isNotEmpty();
        assertThat(findings).filteredOn(TELLS_THE_REASON.negate()).allSatisfy(finding -> assertThat(quoted(finding))
                .isEmpty());
        assertThat(findings).filteredOn(TELLS_THE_REASON).allSatisfy(finding -> assertThat(finding.path())
                .endsWith("/absence"));
    }

    private static Optional<String> quoted(Finding finding) {
        ValidationResult alone = new ValidationResult(List.of(finding), List.of(), List.of());
        FindingWriter ja = new FindingWriter(Locale.JAPANESE, Optional.empty(), true);
        FindingWriter en = new FindingWriter(Locale.ENGLISH, Optional.empty(), true);
        String told = ja.text(alone)
                + en.text(alone)
                + ja.json("report.yaml", alone)
                + en.json("report.yaml", alone)
                + finding;
        return Disguises.find(Mark.INTERNAL, told.getBytes(StandardCharsets.UTF_8));
    }
}
