package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.infosecreport.model.InformationSecurityReport;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.BeanDescriptor;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.validation.metadata.ContainerDescriptor;
import jakarta.validation.metadata.ElementDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The constraints on the model's getters become findings, with JSON Pointers and messages in both languages. */
class ConstraintsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "governance: {management-structure: {bodies: [{id: A B, name: N}]}} | /governance/management-structure/bodies/0/id | A B",
                "governance: {management-structure: {bodies: [{id: a, name: N, members: [M, ' ']}]}} | /governance/management-structure/bodies/0/members/1 | ' '",
                "governance: {management-structure: {bodies: [{id: a, name: N, memberCount: -1}]}} | /governance/management-structure/bodies/0/memberCount | -1",
                "governance: {management-structure: {bodies: [{id: a, name: N, chair: ' '}]}} | /governance/management-structure/bodies/0/chair | ' '",
                "governance: {risks: {risks: [{id: a, name: N, likelihood: 6}]}} | /governance/risks/risks/0/likelihood | 6",
                "governance: {strategy: {text: T, absence: {kind: omitted, reason: R}}} | /governance/strategy | ''",
                "governance: {strategy: {exhibits: [{id: e, table: {rows: [[a], []]}}]}} | /governance/strategy/exhibits/0/table/rows/1 | ''",
                "basic-information: {reporting-period: {fiscalYear: 25}} | /basic-information/reporting-period/fiscalYear | 25",
                "focus-themes: {themes: [{id: 'ä', name: N}]} | /focus-themes/themes/0/id | ä",
                "third-party-assessment: {certifications: [{id: c, scheme: ' ', status: held}]} | /third-party-assessment/certifications/0/scheme | ' '",
                "structure: [{section: mine, heading: H, text: T}] | /structure/0/section | mine",
                "structure: [{chapter: governance, sections: [{item: risks, level: 9}]}] | /structure/0/sections/0/level | 9",
                "previousReport: {id: ' '} | /previousReport/id | ' '",
            })
    void areFoundAtTheirPlace(String yaml, String path, String value) {
        String report = Check.head("en") + yaml + "\n";

        assertThat(Check.findings(report, "value-malformed")).singleElement().satisfies(finding -> {
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.message(Locale.ENGLISH)).startsWith("The value “" + value + "” cannot stand: ");
            assertThat(finding.message(Locale.JAPANESE)).startsWith("値「" + value + "」は使えません: ");
            assertThat(finding.message(Locale.JAPANESE)).matches(".*[ぁ-ん].*");
            assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "governance: {management-structure: {bodies: [{id: a-1, name: N, memberCount: 0}]}}",
                "governance: {strategy: {absence: {kind: omitted, reason: R}}}",
                "structure: [{section: x-mine, heading: H, text: T}, {chapter: governance, sections: [{item: risks, level: 4}]}]",
            })
    void areKeptBySoundValues(String yaml) {
        assertThat(Check.findings(Check.head("ja") + yaml + "\n", "value-malformed"))
                .isEmpty();
    }

    @Test
    void aNameTwiceInTheStructureIsFound() {
        String yaml =
                Check.sound("ja") + "structure: [{item: risks}, {chapter: governance, sections: [{item: risks}]}]\n";

        assertThat(Check.findings(yaml)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("value-malformed");
            assertThat(finding.path()).isEqualTo("/structure/1/sections/0/item");
            assertThat(finding.message(Locale.ENGLISH)).contains("once at most");
        });
    }

    @Test
    void everyMessageOfTheModelIsThereInBothLanguages() {
        try (ValidatorFactory factory = factory()) {
            Map<String, ConstraintDescriptor<?>> messages = new TreeMap<>();
            for (Class<?> type : modelTypes()) {
                collect(factory.getValidator().getConstraintsForClass(type), messages);
            }
            assertThat(messages).hasSizeGreaterThan(5).allSatisfy((template, descriptor) -> {
                String ja = message(factory, template, descriptor, Locale.JAPANESE);
                String en = message(factory, template, descriptor, Locale.ENGLISH);
                assertThat(ja).doesNotContain("{").matches(".*[ぁ-ん一-龠].*");
                assertThat(en).doesNotContain("{").matches("[\\x20-\\x7E]+");
            });
        }
    }

    /** What a web framework does with a form or a request body. */
    @Test
    void aValidatorOfTheUsersOwnSeesThemThroughValid() {
        record Form(@Valid InformationSecurityReport report) {}
        Form form = new Form(Check.report(Check.head("ja")
                + "governance: {management-structure: {bodies: [{id: A B, name: N, members: [M, ' ']}]}}\n"));
        try (ValidatorFactory factory = factory()) {
            Validator validator = factory.getValidator();

            assertThat(validator.validate(form))
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .contains(
                            "report.governance.managementStructure.bodies[0].id",
                            "report.governance.managementStructure.bodies[0].members[1].<list element>");
        }
    }

    private static ValidatorFactory factory() {
        return Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    private static List<Class<?>> modelTypes() {
        return new ClassFileImporter()
                .importPackages("io.github.infosecreport.model").stream()
                        .filter(type -> type.isInterface() && !type.isAnnotation())
                        .map(type -> type.reflect())
                        .collect(Collectors.toList());
    }

    private static void collect(BeanDescriptor bean, Map<String, ConstraintDescriptor<?>> messages) {
        List<ElementDescriptor> elements = new ArrayList<>(List.of(bean));
        elements.addAll(bean.getConstrainedProperties());
        for (int i = 0; i < elements.size(); i++) {
            ElementDescriptor element = elements.get(i);
            element.getConstraintDescriptors()
                    .forEach(descriptor -> messages.put(descriptor.getMessageTemplate(), descriptor));
            if (element instanceof ContainerDescriptor container) {
                elements.addAll(container.getConstrainedContainerElementTypes());
            }
        }
    }

    private static String message(
            ValidatorFactory factory, String template, ConstraintDescriptor<?> descriptor, Locale locale) {
        return factory.getMessageInterpolator().interpolate(template, new Context(descriptor), locale);
    }

    /** No value: only the texts count here. */
    private record Context(ConstraintDescriptor<?> descriptor) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return descriptor;
        }

        @Override
        public Object getValidatedValue() {
            return "x";
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
