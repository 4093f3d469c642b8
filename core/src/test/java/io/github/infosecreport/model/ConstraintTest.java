package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

/** What Bean Validation finds in a report, also when a user's own validator asks. */
class ConstraintTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
            .buildValidatorFactory()
            .getValidator();

    private static final String HEAD =
            "modelVersion: \"0.1\"\nid: a\nedition: {language: ja}\ntitle: t\nissuer: {name: n}\n";

    private static void assertFound(String yaml, String... found) {
        assertThat(VALIDATOR.validate(ReportJson.fromYaml(yaml)).stream().map(ConstraintTest::text))
                .containsExactlyInAnyOrder(found);
    }

    private static String text(ConstraintViolation<?> violation) {
        return violation.getPropertyPath() + ": " + violation.getMessage();
    }

    @Test
    void anItemWithAnAbsenceHasNoContent() {
        String message = "an item or chapter with an absence has neither facts nor text nor exhibits:"
                + " take the absence or the content away";
        assertFound(HEAD + "governance: {risks: {absence: {kind: omitted}, text: x}}", "governance.risks: " + message);
        assertFound(
                HEAD + "governance: {risks: {absence: {kind: omitted}, risks: [{id: a, name: n}]}}",
                "governance.risks: " + message);
        assertFound(
                HEAD + "focus-themes: {absence: {kind: omitted}, themes: [{id: a, name: n}]}",
                "focusThemes: " + message);
        assertFound(HEAD + "governance: {absence: {kind: omitted}, risks: {text: x}}", "governance: " + message);
        assertFound(HEAD + "governance: {absence: {kind: omitted}, risks: {absence: {kind: omitted, reason: r}}}");
        assertFound(HEAD + "governance: {risks: {absence: {kind: omitted}, internalNotes: [x], hidden: [risks]}}");
    }

    @Test
    void anEntryOfTheStructureIsExactlyOneThing() {
        assertFound(
                HEAD + "structure: [{chapter: governance, item: risks}, {heading: x}, {section: x-a, heading: x}]",
                "structure[0]: exactly one of chapter, item, section must be there",
                "structure[1]: exactly one of chapter, item, section must be there");
        assertFound(
                HEAD + "structure: [{chapter: governance, sections: [{item: risks}]}, {item: risks}]",
                "structure[1].item: a chapter, item or section stands in the structure once at most");
        assertFound(
                HEAD + "structure: [{item: risks}, {chapter: governance, sections: [{item: scope}, {item: risks}]}]",
                "structure[1].sections[1].item: a chapter, item or section stands in the structure once at most");
        assertFound(
                HEAD + "governance: {risks: {exhibits: [{id: e}, {id: f, keyValues: [{term: t, value: v}]}]}}",
                "governance.risks.exhibits[0]: exactly one of table, keyValues, image must be there");
    }

    @Test
    void formsOfIdsAndRangesOfNumbersAreCheckedHoweverDeepTheyStand() {
        assertFound(HEAD.replace("id: a", "id: A b"), "id: must match \"[a-z0-9][a-z0-9-]*\"");
        assertFound(
                HEAD + "structure: [{chapter: governance, sections: [{section: people, level: 5}]}]",
                "structure[0].sections[0].section: must match \"x-[a-z0-9][a-z0-9-]*\"",
                "structure[0].sections[0].level: must be less than or equal to 4");
        assertFound(
                HEAD + "governance: {management-structure: {bodies: [{id: a, name: \" \", memberCount: -1}]}}",
                "governance.managementStructure.bodies[0].name: must not be blank",
                "governance.managementStructure.bodies[0].memberCount: must be greater than or equal to 0");
        assertFound(
                HEAD + "plans-and-targets: {numerical-targets: {targets: [{id: a, type: count, metric: m,"
                        + " equivalent: {metric: \"\", value: 1}}]}}",
                "plansAndTargets.numericalTargets.targets[0].equivalent.metric: must not be blank");
        assertFound(
                HEAD + "governance: {risks: {exhibits: [{id: e, table: {rows: [[{text: t, rowSpan: 0}]]}}]}}",
                "governance.risks.exhibits[0].table.rows[0].<list element>[0].rowSpan: must be greater than or equal to 1");
    }
}
