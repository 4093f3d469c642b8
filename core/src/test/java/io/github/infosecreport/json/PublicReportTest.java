package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PublicReportTest {
    @Property(tries = 30)
    void nothingThatIsInternalIsLeft(@ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) {
        InformationSecurityReport report = new ModelValues(seed, presence).report();

        InformationSecurityReport published = ReportJson.publicReport(report);

        assertThat(ModelValues.internalOf(published)).isEmpty();
        assertThat(ReportJson.publicReport(published)).isEqualTo(published);
    }

    @Property(tries = 30)
    void whatIsNotInternalStaysAsItIs(@ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) {
        InformationSecurityReport open =
                ModelValues.withoutInternal(seed, presence).report();

        assertThat(ReportJson.publicReport(open)).isEqualTo(open);
    }

    @Test
    void everyInternalGetterIsFilledInAFullReport() {
        assertThat(ModelValues.internalOf(new ModelValues(1, 1).report()))
                .contains(
                        "Absence.getReason",
                        "BusinessIndicator.getEvidence",
                        "Edition.getApprovals",
                        "OrganizationalBoundary.getAgreement",
                        "OrganizationalBoundary.getCriteria",
                        "Observation.getEvidence",
                        "ReportChapter.getInternalNotes",
                        "ReportItem.getInternalNotes",
                        "StructureEntry.getInternalNotes");
    }
}
