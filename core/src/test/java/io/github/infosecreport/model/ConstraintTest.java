package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.internal.model.ConstraintMessages;
import io.github.infosecreport.json.ReportJson;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerElementTypeDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import jakarta.validation.metadata.PropertyDescriptor;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        assertFound(
                HEAD.replace("id: a", "id: A b"),
                "id: is no id: write lower-case letters, digits and hyphens, beginning with a letter or digit");
        assertFound(
                HEAD + "structure: [{chapter: governance, sections: [{section: people, level: 5}]}]",
                "structure[0].sections[0].section: is no id of a section of your own: write x- and then lower-case letters, digits and hyphens",
                "structure[0].sections[0].level: must be 4 or less");
        assertFound(
                HEAD + "governance: {management-structure: {bodies: [{id: a, name: \" \", memberCount: -1}]}}",
                "governance.managementStructure.bodies[0].name: must hold more than blanks",
                "governance.managementStructure.bodies[0].memberCount: must be 0 or more");
        assertFound(
                HEAD + "plans-and-targets: {numerical-targets: {targets: [{id: a, type: count, metric: m,"
                        + " equivalent: {metric: \"\", value: 1}}]}}",
                "plansAndTargets.numericalTargets.targets[0].equivalent.metric: must hold more than blanks");
        assertFound(
                HEAD + "governance: {risks: {exhibits: [{id: e, table: {rows: [[{text: t, rowSpan: 0}]]}}]}}",
                "governance.risks.exhibits[0].table.rows[0].<list element>[0].rowSpan: must be 1 or more");
        assertFound(
                HEAD + "governance: {risks: {exhibits: [{id: e, table: {header: -1, rows: [[a]]}}]}}",
                "governance.risks.exhibits[0].table.header: must be 0 or more");
    }

    @Test
    void everyConstraintOfTheModelHasAMessageOfOurs() {
        Set<String> foreign = new TreeSet<>();
        Set<Class<?>> seen = new HashSet<>();
        collect(InformationSecurityReport.class, seen, foreign);

        assertThat(foreign).isEmpty();
        assertThat(seen).hasSizeGreaterThan(80);
    }

    /** Walks what the metadata of Bean Validation reaches, sub-types included. */
    private static void collect(Class<?> type, Set<Class<?>> seen, Set<String> foreign) {
        if (!type.getPackageName().startsWith("io.github.infosecreport.model") || !seen.add(type)) {
            return;
        }
        note(type, VALIDATOR.getConstraintsForClass(type), foreign);
        for (PropertyDescriptor property :
                VALIDATOR.getConstraintsForClass(type).getConstrainedProperties()) {
            note(type, property, foreign);
            property.getConstrainedContainerElementTypes().forEach(element -> note(type, element, foreign));
        }
        for (Method method : type.getMethods()) {
            types(method.getGenericReturnType()).forEach(next -> collect(next, seen, foreign));
        }
        if (type.isSealed()) {
            Stream.of(type.getPermittedSubclasses()).forEach(next -> collect(next, seen, foreign));
        }
    }

    private static void note(Class<?> type, ElementDescriptor element, Set<String> foreign) {
        element.getConstraintDescriptors().stream()
                .map(ConstraintDescriptor::getMessageTemplate)
                .filter(template -> !template.startsWith("{io.github.infosecreport."))
                .forEach(template -> foreign.add(type.getSimpleName() + " " + template));
        if (element instanceof ContainerElementTypeDescriptor container) {
            container.getConstrainedContainerElementTypes().forEach(inner -> note(type, inner, foreign));
        }
    }

    private static Stream<Class<?>> types(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return Stream.of(parameterized.getActualTypeArguments()).flatMap(ConstraintTest::types);
        }
        return type instanceof Class<?> plain ? Stream.of(plain) : Stream.empty();
    }

    @Test
    void messagesAreThereInBothLanguagesAndUsed() throws Exception {
        Properties english = messages("");
        Properties japanese = messages("_ja");

        assertThat(japanese.keySet()).isEqualTo(english.keySet());
        for (Field key : ConstraintMessages.class.getFields()) {
            String name = String.valueOf(key.get(null));
            assertThat(english).containsKey(name.substring(1, name.length() - 1));
        }
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (InputStream in = InformationSecurityReport.class.getResourceAsStream(
                "/ContributorValidationMessages" + language + ".properties")) {
            messages.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        }
        return messages;
    }
}
