package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids name one thing each, and what names an id finds it. */
class ReferencesTest {
    private static final String STRUCTURE = "/governance/management-structure/";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{bodies: [{id: a, name: A}, {id: a, name: B}]} | bodies/0/id | bodies/1/id",
                "{bodies: [{id: a, name: A}], trainings: [{id: a, name: B}]} | bodies/0/id | trainings/0/id",
                "{bodies: [{id: a, name: A}], exhibits: [{id: a, keyValues: [{term: t, value: v}]}]} | bodies/0/id | exhibits/0/id",
            })
    void anIdTwiceIsFound(String structure, String first, String second) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.findings(withStructure(language, structure), "duplicate-id"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.path()).isEqualTo(STRUCTURE + second);
                        assertThat(finding.message(Locale.ENGLISH))
                                .isEqualTo("The id “a” is used in 2 places: " + STRUCTURE + first + ", " + STRUCTURE
                                        + second + ".");
                    });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Two headings of one text, and of two.
                "{text: \"### H {#a}\\n\\n### I {#a}\"} | /governance/management-structure/text line 1 | 20",
                "{text: \"### H {#b}\", authority: \"### I\\n\\n### J {- #b}\"} | /governance/management-structure/text line 1 | 17",
                // What a reference could mean: a fact, an exhibit, a list of facts, an item, a chapter, a section.
                "{text: \"### H {#a}\", bodies: [{id: a, name: A}]} | /governance/management-structure/bodies/0/id | 8",
                "{text: \"### H {#a}\", exhibits: [{id: a, keyValues: [{term: t, value: v}]}]} | /governance/management-structure/exhibits/0/id | 8",
                "{text: \"### H {#bodies}\", bodies: [{id: a, name: A}]} | /governance/management-structure/bodies | 8",
                "{text: \"### H {#scope}\"} | /management-perspective/scope | 8",
                "{text: \"### H {#governance}\"} | /governance | 8",
                "{text: \"### H {#x-s}\"} | /structure/0/section | 8",
            })
    void aHeadingInProseWithAnIdThatSomethingElseHasIsFound(String structure, String first, int start) {
        for (String language : Check.LANGUAGES) {
            String yaml = withStructure(language, structure) + "structure: [{section: x-s, heading: S, text: T}]\n";

            assertThat(Check.findings(yaml)).singleElement().satisfies(finding -> {
                assertThat(finding.rule().id()).isEqualTo("duplicate-id");
                assertThat(finding.path()).startsWith(STRUCTURE);
                assertThat(finding.range())
                        .hasValueSatisfying(range -> assertThat(range.start()).isEqualTo(start));
                assertThat(finding.message(Locale.ENGLISH))
                        .startsWith("The id “" + finding.excerpt().orElseThrow() + "” is used in 2 places: " + first
                                + ", " + finding.path() + " line ");
                assertThat(finding.message(Locale.JAPANESE)).contains(finding.path() + "の", "行目）");
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{exhibits: [{id: scope, keyValues: [{term: t, value: v}]}]} | /management-perspective/scope | exhibits/0/id",
                "{bodies: [{id: results, name: A}]} | /results-and-evaluation/results | bodies/0/id",
                "{bodies: [{id: a, name: A}], exhibits: [{id: bodies, keyValues: [{term: t, value: v}]}]} | /governance/management-structure/bodies | exhibits/0/id",
            })
    void anIdThatNamesAnItemOrItsListIsFound(String structure, String first, String second) {
        assertThat(Check.findings(withStructure("ja", structure)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo(STRUCTURE + second);
                    assertThat(finding.message(Locale.JAPANESE))
                            .contains("2か所で使われています（" + first + "、" + STRUCTURE + second + "）");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // An item that the report does not have, a list of another item, lists that hold no facts.
                "{text: \"### H {#strategy}\"}",
                "{exhibits: [{id: observations, keyValues: [{term: t, value: v}]}]}",
                "{exhibits: [{id: exhibits, keyValues: [{term: t, value: v}]}]}",
                "{text: \"### H {#a}\\n\\n### H {#b}\\n\\n> ### H {#a}\"}",
            })
    void whatNothingElseIsCalledIsNot(String structure) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.findings(withStructure(language, structure), "duplicate-id"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{bodies: [{id: a, name: A}, {id: b, name: A}]}",
                "{bodies: [{id: r, name: A}]}",
                "{bodies: [{id: a, name: A}, {id: b, name: B, reportsTo: a}]}",
            })
    void differentIdsAreNot(String structure) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.found(withStructure(language, structure))).isEmpty();
        }
    }

    @Test
    void anotherReportMayBearAnIdThatAFactBears() {
        assertThat(Check.found(withStructure("ja", "{bodies: [{id: a, name: A}]}") + "previousReport: {id: a}\n"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[](#nowhere)", "![](#nowhere)", "[](value:nowhere)"})
    void aReferenceInProseToNothingIsFound(String reference) {
        for (String language : Check.LANGUAGES) {
            String yaml = withStructure(language, "{text: \"" + reference + "\"}");

            assertThat(Check.findings(yaml, "dangling-reference"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.path()).isEqualTo("/governance/management-structure/text");
                        assertThat(finding.excerpt()).hasValueSatisfying(text -> assertThat(reference)
                                .contains(text));
                        assertThat(finding.message(Locale.ENGLISH)).contains("nowhere");
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"[](#certifications)", "![](#certifications)"})
    void aReferenceThatMayMeanSeveralThingsIsFoundWithAllOfThem(String reference) {
        for (String language : Check.LANGUAGES) {
            String yaml = withStructure(language, "{text: \"" + reference + "\"}")
                    + "third-party-assessment: {certifications: [{id: a, scheme: A, status: held}, {id: b, scheme: B, status: held, placedIn: results}]}\n";

            assertThat(Check.findings(yaml)).singleElement().satisfies(finding -> {
                assertThat(finding.rule().id()).isEqualTo("ambiguous-reference");
                assertThat(finding.excerpt()).contains(reference);
                assertThat(finding.message(Locale.ENGLISH))
                        .isEqualTo(
                                "Several things are named “certifications” (results/certifications, third-party-assessment/certifications).");
                assertThat(finding.mend(Locale.JAPANESE))
                        .isEqualTo(
                                "項目のキーを添えて results/certifications, third-party-assessment/certifications のいずれかを書いてください。");
            });
            assertThat(Check.found(yaml.replace("(#", "(#results/"))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{text: \"[](#results)\"}",
                "{text: \"[](#b)\", bodies: [{id: a, name: A}], exhibits: [{id: b, keyValues: [{term: t, value: v}]}]}",
                "{text: \"### H {#h}\\n\\n[](#h)\"}",
                "{text: \"A [link](https://example.com/#nowhere)\"}",
            })
    void aReferenceToSomethingIsNot(String structure) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.found(withStructure(language, structure))).isEmpty();
        }
    }

    @Test
    void factsThatLinkToNothingAreFound() {
        String yaml = Check.sound("ja")
                        .replace("results: {text: 研修を行いました。}", "results: {observations: [{target: nowhere, value: 1}]}")
                + "plans-and-targets: {numerical-targets: {targets: [{id: mail, type: ratio, metric: 開封率, atMost: 5}]}}\n";

        assertThat(Check.findings(yaml)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("dangling-fact-reference");
            assertThat(finding.path()).isEqualTo("/results-and-evaluation/results/observations/0/target");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("No fact of the report has the id “nowhere” (ids that may stand here: mail).");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "results-and-evaluation: {results: {text: T, achievements: [{id: x, name: N, action: nowhere}]}} | /results-and-evaluation/results/achievements/0/action",
                "results-and-evaluation: {results: {text: T}, evaluation: {gaps: [{about: nowhere, gap: G}]}} | /results-and-evaluation/evaluation/gaps/0/about",
                "results-and-evaluation: {results: {text: T}, incident-report: {incidents: [{id: i, title: I, risk: nowhere}]}} | /results-and-evaluation/incident-report/incidents/0/risk",
            })
    void everyKindOfLinkIsFollowed(String chapter, String path) {
        String yaml = Check.sound("en");
        yaml = yaml.substring(0, yaml.indexOf("results-and-evaluation:")) + chapter + "\n";

        assertThat(Check.found(yaml)).containsExactly("dangling-fact-reference " + path);
    }

    @Test
    void factsThatLinkToFactsAreSound() {
        String yaml = Check.sound("en")
                        .replace(
                                "results: {text: We trained everybody.}",
                                "results: {observations: [{target: mail, value: 1}], achievements: [{id: x, name: N, action: act}]}")
                + "plans-and-targets: {action-plan: {actions: [{id: act, name: A}]}, numerical-targets: {targets: [{id: mail, type: ratio, metric: M, atMost: 5}]}}\n";

        assertThat(Check.found(yaml)).isEmpty();
    }

    @Test
    void anExhibitPlacedTwiceIsFound() {
        String yaml = withStructure(
                "ja", "{text: \"![](#e)\\n\\nと\\n\\n![](#e)\", exhibits: [{id: e, caption: 表, table: {rows: [[a]]}}]}");

        assertThat(Check.findings(yaml)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("exhibit-placed-twice");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.mend(Locale.ENGLISH))
                    .isEqualTo("Write [](#e) the second time to refer to it by its number.");
        });
    }

    @Test
    void whatAHiddenExhibitRefersToIsCheckedToo() {
        String yaml = withStructure(
                "ja",
                "{text: T, exhibits: [{id: e, caption: \"[](#scope)と[](#nowhere)\", table: {rows: [[a]]}}], hidden: [e]}");

        assertThat(Check.findings(yaml)).singleElement().satisfies(finding -> {
            assertThat(finding.rule().id()).isEqualTo("dangling-reference");
            assertThat(finding.path()).isEqualTo(STRUCTURE + "exhibits/0/caption");
            assertThat(finding.excerpt()).contains("[](#nowhere)");
        });
    }

    @Test
    void aHiddenNameOfNothingIsFound() {
        String yaml = withStructure(
                "ja",
                "{text: T, bodies: [{id: a, name: A}], exhibits: [{id: e, caption: E, table: {rows: [[a]]}}], hidden: [e, bodies, E, absence]}");

        assertThat(Check.found(yaml))
                .containsExactly(
                        "hidden-unknown " + STRUCTURE + "hidden/2", "hidden-unknown " + STRUCTURE + "hidden/3");
        assertThat(Check.findings(yaml).get(0).message(Locale.ENGLISH))
                .isEqualTo("The item hides “E”, but has neither an exhibit nor text nor facts of that name.");
    }

    @Test
    void markupThatStaysLiteralIsAnAdvice() {
        assertThat(Check.findings(withStructure("en", "{text: \"<b>bold</b>\"}"), "literal-markup"))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.ADVICE);
        assertThat(Check.found(withStructure("en", "{text: \"a < b and c > d\"}")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{src: a.png} | missing-picture, picture-without-text",
                "{src: a.png, alt: A} | missing-picture",
                "{src: a.png, decorative: true} | missing-picture",
            })
    void picturesNeedBytesAndWords(String image, String rules) {
        for (String language : Check.LANGUAGES) {
            assertThat(Check.findings(withStructure(language, "{exhibits: [{id: e, image: " + image + "}]}")))
                    .extracting(finding -> finding.rule().id())
                    .containsExactly(rules.split(", "));
        }
    }

    private static String withStructure(String language, String structure) {
        return Check.sound(language)
                .replaceFirst(
                        "management-structure: \\{.*}",
                        java.util.regex.Matcher.quoteReplacement("management-structure: " + structure));
    }
}
