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
    void hidingAnExhibitTakesNothingElseOfItsNameAway() {
        InformationSecurityReport published = ReportJson.publicReport(ReportJson.fromYaml("""
                modelVersion: "0.1"
                id: a
                edition: {language: ja}
                title: 報告書
                issuer: {name: 葵通販}
                governance:
                  management-structure:
                    text: 本文
                    bodies: [{id: committee, name: 委員会}]
                    bcp: {status: established}
                    exhibits:
                      - {id: text, image: {src: a.png}}
                      - {id: exhibits, image: {src: b.png}}
                      - {id: roles, image: {src: c.png}}
                    hidden: [text, exhibits, bodies, bcp]
                """));

        assertThat(ReportJson.toYaml(published)).endsWith("""
                governance:
                  management-structure:
                    text: 本文
                    exhibits:
                      - id: roles
                        image:
                          src: c.png
                """);
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
