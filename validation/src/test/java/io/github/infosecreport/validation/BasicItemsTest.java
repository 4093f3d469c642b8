package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The four basic items are there, or left out for a reason. */
class BasicItemsTest {
    /** A basic item: its rule, its chapter, its key. */
    record Basic(String rule, String chapter, String item) {
        String path() {
            return "/" + chapter + "/" + item;
        }

        /** A report whose other basic items are there, and this one as given. */
        String report(String language, String content) {
            StringBuilder report = new StringBuilder(Check.head(language));
            for (String line : Check.basics(language).split("\n")) {
                boolean own = line.startsWith("  " + item + ":");
                // A chapter without content is written as {}.
                boolean emptied = line.equals(chapter + ":") && content.isEmpty() && !chapter.startsWith("management");
                if (own && !content.isEmpty()) {
                    report.append("  ")
                            .append(item)
                            .append(": ")
                            .append(content)
                            .append('\n');
                } else if (emptied) {
                    report.append(chapter).append(": {}\n");
                } else if (!own) {
                    report.append(line).append('\n');
                }
            }
            return report.toString();
        }
    }

    static List<Basic> basics() {
        return List.of(
                new Basic("basic-security-policy-missing", "management-perspective", "security-policy"),
                new Basic("basic-scope-missing", "management-perspective", "scope"),
                new Basic("basic-structure-missing", "governance", "management-structure"),
                new Basic("basic-results-missing", "results-and-evaluation", "results"));
    }

    static Stream<Arguments> each() {
        return basics().stream()
                .flatMap(basic -> Check.LANGUAGES.stream().map(language -> Arguments.of(basic, language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void nothingIsFoundWhereAllAreThere(String language) {
        assertThat(Check.found(Check.sound(language))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void anEmptyReportLacksAllFour(String language) {
        assertThat(Check.found(Check.head(language)))
                .containsExactly(
                        "basic-security-policy-missing /management-perspective/security-policy",
                        "basic-scope-missing /management-perspective/scope",
                        "basic-structure-missing /governance/management-structure",
                        "basic-results-missing /results-and-evaluation/results");
    }

    @ParameterizedTest
    @MethodSource("each")
    void oneThatIsNotThereIsFound(Basic basic, String language) {
        assertThat(Check.found(basic.report(language, ""))).containsExactly(basic.rule() + " " + basic.path());
    }

    @ParameterizedTest
    @MethodSource("each")
    void notesOfTheAuthorsAreNoContent(Basic basic, String language) {
        assertThat(Check.found(basic.report(language, "{internalNotes: [later]}")))
                .containsExactly(basic.rule() + " " + basic.path());
    }

    @ParameterizedTest
    @MethodSource("each")
    void leavingItOutWithoutAReasonIsFound(Basic basic, String language) {
        for (String kind : List.of("omitted", "not-applicable", "covered-elsewhere")) {
            assertThat(Check.found(basic.report(language, "{absence: {kind: " + kind + "}}")))
                    .containsExactly(basic.rule() + " " + basic.path());
        }
    }

    @ParameterizedTest
    @MethodSource("each")
    void leavingItOutForAReasonIsAnAdvice(Basic basic, String language) {
        String report = basic.report(language, "{absence: {kind: omitted, reason: under revision}}");

        assertThat(Check.findings(report)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("basic-omitted-with-reason");
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.path()).isEqualTo(basic.path() + "/absence");
            assertThat(finding.message(Locale.ENGLISH)).contains("under revision");
        });
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatIsNotApplicableForAReasonIsAnAdviceToo(Basic basic, String language) {
        assertThat(Check.found(basic.report(language, "{absence: {kind: not-applicable, reason: new company}}")))
                .containsExactly("basic-omitted-with-reason " + basic.path() + "/absence");
    }

    @ParameterizedTest
    @MethodSource("each")
    void whatIsCoveredElsewhereIsThere(Basic basic, String language) {
        assertThat(Check.found(basic.report(language, "{absence: {kind: covered-elsewhere, in: CSR}}")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("each")
    void aPlaceholderIsJudgedByThePlaceholderRuleOnly(Basic basic, String language) {
        assertThat(Check.found(basic.report(language, "{text: 〇〇}")))
                .containsExactly("placeholder-content " + basic.path() + "/text");
    }

    @ParameterizedTest
    @MethodSource("each")
    void aSectionOfTheAuthorsMayAnswerIt(Basic basic, String language) {
        String section =
                "structure: [{section: x-ours, heading: H, answers: [" + basic.item() + "], text: Here it is.}]\n";

        assertThat(Check.found(basic.report(language, "") + section)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("each")
    void aHeadingAloneAnswersNothing(Basic basic, String language) {
        String section = "structure: [{section: x-ours, heading: H, answers: [" + basic.item() + "]}]\n";

        assertThat(Check.found(basic.report(language, "") + section))
                .containsExactly(basic.rule() + " " + basic.path());
    }

    @Test
    void aScopeIsAnsweredByAnyAxis() {
        Basic scope = basics().get(1);

        for (String axis : List.of("sites", "systems", "media", "operations", "information", "group-companies")) {
            assertThat(Check.found(scope.report("ja", "{axes: [{axis: " + axis + ", text: 本社}]}")))
                    .isEmpty();
        }
    }

    @Test
    void factsOrAPictureAnswerAsWellAsText() {
        assertThat(Check.found(basics().get(2).report("en", "{bodies: [{id: committee, name: Committee}]}")))
                .isEmpty();
        assertThat(Check.found(
                        basics().get(3).report("ja", "{observations: [{id: a, metric: 受講率, value: 98, unit: '%'}]}")))
                .isEmpty();
        assertThat(Check.found(basics().get(0)
                        .report("ja", "{exhibits: [{id: e, caption: 方針, keyValues: [{term: 目的, value: 守る}]}]}")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aChapterLeftOutWithoutAReasonIsToldOnce(String language) {
        String report = Check.head(language) + "management-perspective: {absence: {kind: omitted}}\n"
                + Check.basics(language).substring(Check.basics(language).indexOf("governance:"));

        assertThat(Check.found(report))
                .containsExactly("basic-security-policy-missing /management-perspective/absence");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void aChapterLeftOutForAReasonIsToldOnce(String language) {
        String report = Check.head(language)
                + "management-perspective: {absence: {kind: omitted, reason: in the annual report}}\n"
                + Check.basics(language).substring(Check.basics(language).indexOf("governance:"));

        assertThat(Check.found(report)).containsExactly("basic-omitted-with-reason /management-perspective/absence");
    }

    @Test
    void optionalChaptersMayBeMissingOrLeftOutWithoutAWord() {
        assertThat(Check.found(Check.sound("ja") + "plans-and-targets: {absence: {kind: omitted}}\n"))
                .isEmpty();
    }
}
