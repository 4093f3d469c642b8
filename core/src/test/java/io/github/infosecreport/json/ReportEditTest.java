package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import org.junit.jupiter.api.Test;

class ReportEditTest {
    private static final String STRUCTURE = "/governance/management-structure";

    private final InformationSecurityReport report = InformationSecurityReport.builder()
            .id("aoi-2025")
            .title("報告書")
            .edition(e -> e.language(EditionLanguage.JA))
            .issuer(i -> i.name("葵通販").addOwnOffering("葵の箱"))
            .governance(g -> g.managementStructure(m ->
                    m.text("四半期ごと。").addBody(b -> b.id("committee").name("委員会").memberCount(9))))
            .build();

    @Test
    void setsATextThatIsThereAndLeavesTheRest() {
        var later = ReportEdit.text(STRUCTURE + "/bodies/0/name", "情報セキュリティ委員会").apply(report);

        assertThat(later)
                .isEqualTo(report.toBuilder()
                        .governance(
                                g -> g.managementStructure(m -> m.editBody("committee", b -> b.name("情報セキュリティ委員会"))))
                        .build());
        assertThat(ReportEdit.text("/issuer/ownOfferings/0", "葵の籠")
                        .apply(report)
                        .getIssuer()
                        .getOwnOfferings())
                .containsExactly("葵の籠");
    }

    @Test
    void setsATextThatIsNotThereYet() {
        var later = ReportEdit.text(STRUCTURE + "/bodies/0/frequency", "毎月").apply(report);

        assertThat(later.getGovernance()
                        .getManagementStructure()
                        .orElseThrow()
                        .getBodies()
                        .get(0)
                        .getFrequency())
                .contains("毎月");
    }

    @Test
    void refusesWhatCannotBeSet() {
        assertRefused("title", "'title' is no JSON Pointer to a text: write such as /governance/risks/text");
        assertRefused(
                "/governance/risks/text",
                "nothing stands at /governance/risks/text; the path leads as far as /governance");
        assertRefused(STRUCTURE, STRUCTURE + " is no text but an object with keys");
        assertRefused(
                STRUCTURE + "/bodies/0/memberCount", STRUCTURE + "/bodies/0/memberCount is no text but the number 9");
        assertRefused(
                STRUCTURE + "/bodies/0/chiar",
                STRUCTURE + "/bodies/0/chiar: There is no property 'chiar'. Allowed: authority, chair, duties,"
                        + " established, frequency, id, kind, memberCount, members, name, reportsTo. Did you mean 'chair'?");
        assertRefused(
                "/edition/language",
                "/edition/language: 'x' is not a word that may stand here. Allowed: ja, en."
                        + " Change it to one of these.");
    }

    private void assertRefused(String pointer, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportEdit.text(pointer, "x").apply(report))
                .withMessage(message);
    }
}
