package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
    void namesElementsByIdAsSuppressionsDo() {
        assertThat(ReportEdit.text(STRUCTURE + "/bodies[committee]/name", "情報セキュリティ委員会")
                        .apply(report))
                .isEqualTo(ReportEdit.text(STRUCTURE + "/bodies/0/name", "情報セキュリティ委員会")
                        .apply(report));
    }

    @Test
    void takesValuesOut() {
        assertThat(ReportEdit.remove(STRUCTURE + "/bodies[committee]/memberCount")
                        .apply(report))
                .isEqualTo(report.toBuilder()
                        .governance(g -> g.managementStructure(
                                m -> m.editBody("committee", b -> b.memberCount(Optional.empty()))))
                        .build());
        assertThat(ReportEdit.remove(STRUCTURE + "/bodies[committee]").apply(report))
                .isEqualTo(report.toBuilder()
                        .governance(g -> g.managementStructure(m -> m.bodies(List.of())))
                        .build());
        assertThat(ReportEdit.remove(STRUCTURE).apply(report))
                .isEqualTo(report.toBuilder()
                        .governance(g -> g.managementStructure(Optional.empty()))
                        .build());
        assertThat(ReportEdit.remove("/issuer/ownOfferings/0")
                        .apply(report)
                        .getIssuer()
                        .getOwnOfferings())
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBeTakenOut() {
        assertRefused(
                ReportEdit.remove("/governance/risks"),
                "nothing stands at /governance/risks; the path leads as far as /governance");
        assertRefused(ReportEdit.remove("/title"), "a report cannot be without /title");
        assertRefused(
                ReportEdit.remove(STRUCTURE + "/bodies[committee]/name"),
                "a report cannot be without " + STRUCTURE + "/bodies[committee]/name");
        assertRefused(
                ReportEdit.remove(STRUCTURE + "/bodies/1"),
                "nothing stands at " + STRUCTURE + "/bodies/1; the path leads as far as " + STRUCTURE + "/bodies");
    }

    @Test
    void tellsTheIdsThatThereAre() {
        assertRefused(
                STRUCTURE + "/bodies[comittee]/name",
                "nothing at " + STRUCTURE + "/bodies has the id 'comittee'; there are committee");
        assertRefused("/governance[x]", "nothing at /governance has the id 'x'; there are no ids");
        InformationSecurityReport twice = report.toBuilder()
                .governance(g -> g.managementStructure(
                        m -> m.addBody(b -> b.id("committee").name("別の委員会"))))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ReportEdit.remove(STRUCTURE + "/bodies[committee]").apply(twice))
                .withMessage("several elements of " + STRUCTURE
                        + "/bodies have the id 'committee'; name one by its index: [0, 1]");
    }

    @Test
    void refusesWhatIsNoPath() {
        assertRefused("title", "'title' is no path: write such as /governance/risks/text");
        assertRefused(
                STRUCTURE + "/bodies[committee/name",
                "'" + STRUCTURE
                        + "/bodies[committee/name' is no path: '[committee/name' is neither a name behind a slash"
                        + " nor an id in brackets");
    }

    @Property(tries = 3)
    void everyTextIsReachedByItsPath(@ForAll long seed) {
        InformationSecurityReport full = new ModelValues(seed, 0.2).report();
        JsonNode tree = new JsonMapper().readTree(ReportJson.toJson(full));
        texts(JsonPointer.empty(), tree).forEach(pointer -> {
            String text = tree.at(pointer).stringValue();
            assertThat(ReportEdit.text(pointer.toString(), text).apply(full))
                    .as(pointer.toString())
                    .isEqualTo(full);
        });
    }

    private static Stream<JsonPointer> texts(JsonPointer pointer, JsonNode node) {
        if (node.isString()) {
            return Stream.of(pointer);
        }
        return node.isArray()
                ? IntStream.range(0, node.size()).boxed().flatMap(i -> texts(pointer.appendIndex(i), node.get(i)))
                : node.properties().stream()
                        .flatMap(entry -> texts(pointer.appendProperty(entry.getKey()), entry.getValue()));
    }

    @Test
    void aRefusalQuotesNoNote() {
        InformationSecurityReport noted = report.toBuilder()
                .governance(g -> g.managementStructure(m -> m.addInternalNote("監査室の確認待ち")))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportEdit.text("/edition/language", "x").apply(noted))
                .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("監査室"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ReportEdit.text(STRUCTURE + "/internalNotes", "x").apply(noted))
                .withMessage(STRUCTURE + "/internalNotes is no text but a list");
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    @Test
    void refusesWhatCannotBeSet() {
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

    private void assertRefused(String path, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportEdit.text(path, "x").apply(report))
                .withMessage(message);
    }

    private void assertRefused(ReportEdit edit, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edit.apply(report))
                .withMessage(message);
    }
}
