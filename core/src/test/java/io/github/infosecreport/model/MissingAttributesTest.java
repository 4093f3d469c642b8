package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.infosecreport.model.common.MissingAttributesException;
import io.github.infosecreport.model.governance.ManagementStructure;
import org.junit.jupiter.api.Test;

class MissingAttributesTest {
    @Test
    void everyMandatoryAttributeIsNamedAtOnce() {
        assertMissing(() -> InformationSecurityReport.builder().build(), "id, title, edition.language, issuer.name");
        assertMissing(
                () -> InformationSecurityReport.builder()
                        .title("t")
                        .edition(e -> e.excerpt(true))
                        .issuer(i -> i.name("n"))
                        .build(),
                "id, edition.language");
    }

    @Test
    void aBuilderThatFailedCanBeFilledAndBuilt() {
        InformationSecurityReport.Builder builder = InformationSecurityReport.builder()
                .edition(e -> e.excerpt(true))
                .issuer(i -> i.address("a"));
        assertMissing(builder::build, "id, title, edition.language, issuer.name");

        InformationSecurityReport report = builder.id("a")
                .title("t")
                .edition(e -> e.language(EditionLanguage.EN))
                .issuer(i -> i.name("n"))
                .build();

        org.assertj.core.api.Assertions.assertThat(report)
                .isEqualTo(InformationSecurityReport.builder()
                        .id("a")
                        .title("t")
                        .edition(e -> e.language(EditionLanguage.EN).excerpt(true))
                        .issuer(i -> i.name("n").address("a"))
                        .build());
    }

    @Test
    void aPartSaysWhichPartLacksIt() {
        assertMissing(() -> ManagementStructure.builder().addBody(b -> b.id("a")), "body.name");
        assertMissing(() -> ManagementStructure.builder().bcp(b -> b.text(java.util.Optional.empty())), "bcp.status");
        assertMissing(
                () -> ManagementStructure.builder().addExhibit(e -> e.addKeyValue(k -> {})),
                "keyValue.term, keyValue.value");
    }

    private static void assertMissing(org.assertj.core.api.ThrowableAssert.ThrowingCallable build, String attributes) {
        assertThatExceptionOfType(MissingAttributesException.class)
                .isThrownBy(build)
                .withMessage("mandatory attributes are not set: " + attributes);
    }
}
