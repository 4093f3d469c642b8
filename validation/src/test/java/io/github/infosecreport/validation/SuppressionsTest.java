package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A finding is let through only for a reason, which stays on record. */
class SuppressionsTest {
    private static final String BODY =
            "governance: {management-structure: {bodies: [{id: a, name: A}, {id: b, name: B, chair: ' '}]}}\n";
    private static final String YAML = Check.sound("en").replaceFirst("governance:\n.*\n", BODY);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/governance/management-structure/bodies/1/chair",
                "/governance/management-structure/bodies[b]/chair",
                "/governance/management-structure/bodies[b]",
                "/governance/management-structure/bodies",
                "/governance",
                "",
            })
    void atItsPlaceOrAboveIt(String path) {
        ValidationResult result = ReportValidator.builder()
                .suppress("value-malformed", path, "the chair is chosen in May")
                .build()
                .validate(Check.report(YAML));

        assertThat(result.findings()).isEmpty();
        assertThat(result.suppressed()).singleElement().satisfies(suppressed -> {
            assertThat(suppressed.finding().path()).isEqualTo("/governance/management-structure/bodies/1/chair");
            assertThat(suppressed.suppression().reason()).isEqualTo("the chair is chosen in May");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/governance/management-structure/bodies[a]",
                "/governance/management-structure/bodies/0",
                "/governance/management-structure/bod",
                "/governance/risks",
                "/structure/foo",
            })
    void elsewhereItIsUnusedAndThatIsFound(String path) {
        ValidationResult result = ReportValidator.builder()
                .suppress("value-malformed", path, "a reason")
                .build()
                .validate(Check.report(YAML));

        assertThat(result.suppressed()).isEmpty();
        assertThat(result.findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("value-malformed", "suppression-unused");
        assertThat(result.findings().get(1).message(Locale.ENGLISH))
                .isEqualTo("The suppression of “value-malformed” at " + path + " lets nothing through.");
        assertThat(result.findings().get(1).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void anotherRuleIsNotLetThrough() {
        assertThat(ReportValidator.builder()
                        .suppress("placeholder-content", "", "a reason")
                        .build()
                        .validate(Check.report(YAML))
                        .findings())
                .extracting(finding -> finding.rule().id())
                .containsExactly("value-malformed", "suppression-unused");
    }

    @Test
    void withoutAReasonItIsRefused() {
        assertThatThrownBy(() -> ReportValidator.builder().suppress("value-malformed", "", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a suppression of value-malformed needs a reason");
    }

    @Test
    void aMisspeltRuleIsRefused() {
        assertThatThrownBy(() -> ReportValidator.builder().suppress("value-malfromed", "", "a reason"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no rule 'value-malfromed' to suppress");
    }

    @Test
    void itHoldsUntilItsLastDay() {
        assertThat(until("2026-07-01", Optional.empty()).findings()).isEmpty();
        assertThat(until("2027-01-31", Optional.of("2027-01-31")).findings()).isEmpty();
    }

    @Test
    void afterItsLastDayTheFindingIsBackAndTheSuppressionIsFound() {
        for (ValidationResult result : new ValidationResult[] {
            until("2026-06-30", Optional.empty()), until("2027-01-31", Optional.of("2027-02-01"))
        }) {
            assertThat(result.suppressed()).isEmpty();
            assertThat(result.findings())
                    .extracting(finding -> finding.rule().id())
                    .containsExactly("value-malformed", "suppression-expired");
        }
        assertThat(until("2026-06-30", Optional.empty()).findings().get(1).message(Locale.JAPANESE))
                .isEqualTo("ルール「value-malformed」の許容（/governance）は2026-06-30で期限が切れました。");
    }

    private static ValidationResult until(String last, Optional<String> asOf) {
        ReportValidator.Builder validator = ReportValidator.builder()
                .suppress(new Suppression(
                        "value-malformed", "/governance", "a reason", Optional.of(LocalDate.parse(last))));
        asOf.map(LocalDate::parse).ifPresent(validator::asOf);
        return validator.build().validate(Check.report(YAML));
    }
}
