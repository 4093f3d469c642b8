package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.standard.BilingualText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One validator for many reports, profiles, rules of one's own and unit tests. */
class ReportValidatorTest {
    @Test
    void theFaithfulProfileOnlyRecommends() {
        ReportValidator faithful =
                ReportValidator.builder().profile(Profile.FAITHFUL).build();
        InformationSecurityReport report =
                Check.report(Check.head("ja") + "basic-information: {reporting-period: {text: 期間}}\n");

        assertThat(faithful.validate(report).findings())
                .extracting(finding -> finding.severity() + " " + finding.rule().id())
                .containsExactly(
                        "WARNING basic-security-policy-missing",
                        "WARNING basic-scope-missing",
                        "WARNING basic-structure-missing",
                        "WARNING basic-results-missing",
                        "ERROR period-invalid");
    }

    @Test
    void theStandardAndStrictProfilesCallMissingBasicItemsErrors() {
        for (Profile profile : List.of(Profile.STANDARD, Profile.STRICT)) {
            assertThat(ReportValidator.builder()
                            .profile(profile)
                            .build()
                            .validate(Check.report(Check.head("en")))
                            .findings())
                    .hasSize(4)
                    .allMatch(finding -> finding.severity() == Severity.ERROR);
        }
    }

    @Test
    void warningsAboutTrustAndDisclosureAreErrorsOnlyUnderTheStrictProfile() {
        for (RuleGroup group : RuleGroup.values()) {
            BilingualText text = new BilingualText("文", "text");
            RuleInfo info = new RuleInfo("own", group, Severity.WARNING, "—", text, text, text, text);
            boolean graver = group == RuleGroup.TRUST || group == RuleGroup.DISCLOSURE;

            assertThat(info.severity(Profile.FAITHFUL)).isEqualTo(Severity.WARNING);
            assertThat(info.severity(Profile.STANDARD)).isEqualTo(Severity.WARNING);
            assertThat(info.severity(Profile.STRICT)).isEqualTo(graver ? Severity.ERROR : Severity.WARNING);
        }
    }

    @Test
    void aRuleOfOnesOwnRunsBehindTheOthers() {
        ReportValidator validator =
                ReportValidator.builder().rule(new NoSubtitle()).build();

        assertThat(validator.validate(Check.report(Check.sound("ja"))).findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.path()).isEqualTo("/subtitle");
                    assertThat(finding.message(Locale.JAPANESE)).isEqualTo("副題がありません（一、1）。");
                    assertThat(finding.message(Locale.ENGLISH)).isEqualTo("There is no subtitle (one, 1).");
                });
        assertThatThrownBy(
                        () -> ReportValidator.builder().rule(new NoSubtitle()).rule(new NoSubtitle()))
                .hasMessage("there is a rule 'no-subtitle' already");
    }

    @Test
    void aRuleThatHadNothingToLookAtSaysSo() {
        assertThat(notApplicable(Check.sound("ja")))
                .containsExactly(
                        "period-invalid",
                        "duplicate-id",
                        "dangling-reference",
                        "ambiguous-reference",
                        "dangling-fact-reference",
                        "exhibit-placed-twice",
                        "hidden-unknown",
                        "missing-picture",
                        "picture-without-text",
                        "locale-gap");
        assertThat(notApplicable(Check.sound("ja") + """
                basic-information: {reporting-period: {fiscalYear: 2025}}
                focus-themes:
                  themes: [{id: a, name: A}]
                  text: "[](#a)"
                  exhibits: [{id: p, image: {src: p.png, alt: P}}]
                """))
                .containsExactly("dangling-fact-reference", "exhibit-placed-twice", "hidden-unknown", "locale-gap");
    }

    @Test
    void aRuleThatDoesNotApplyIsNotRun() {
        Rule rule = new NoSubtitle() {
            @Override
            public boolean appliesTo(CheckedReport report) {
                return report.report().getTitle().isEmpty();
            }
        };
        ValidationResult result =
                ReportValidator.builder().rule(rule).build().validate(Check.report(Check.sound("ja")));

        assertThat(result.findings()).isEmpty();
        assertThat(result.notApplicable()).contains(rule.info());
    }

    @Test
    void whatARuleIsNotSureOfIsMilder() {
        assertThat(judged(Severity.ERROR, Confidence.HIGH, Profile.STANDARD)).isEqualTo(Severity.ERROR);
        assertThat(judged(Severity.ERROR, Confidence.MEDIUM, Profile.STANDARD)).isEqualTo(Severity.WARNING);
        assertThat(judged(Severity.ERROR, Confidence.LOW, Profile.STANDARD)).isEqualTo(Severity.WARNING);
        assertThat(judged(Severity.WARNING, Confidence.MEDIUM, Profile.STANDARD))
                .isEqualTo(Severity.WARNING);
        assertThat(judged(Severity.WARNING, Confidence.LOW, Profile.STANDARD)).isEqualTo(Severity.ADVICE);
        assertThat(judged(Severity.ADVICE, Confidence.LOW, Profile.STANDARD)).isEqualTo(Severity.ADVICE);
        assertThat(judged(Severity.WARNING, Confidence.HIGH, Profile.STRICT)).isEqualTo(Severity.ERROR);
        assertThat(judged(Severity.WARNING, Confidence.MEDIUM, Profile.STRICT)).isEqualTo(Severity.WARNING);
    }

    private static Severity judged(Severity usual, Confidence confidence, Profile profile) {
        BilingualText text = new BilingualText("文", "text");
        RuleInfo info = new RuleInfo("own", RuleGroup.DISCLOSURE, Severity.ADVICE, "—", text, text, text, text);
        Rule rule = new Rule() {
            @Override
            public RuleInfo info() {
                return info;
            }

            @Override
            public void check(CheckedReport report, FindingSink sink) {
                sink.report(Detection.at("/title").severity(usual).confidence(confidence));
            }
        };
        Finding finding = ReportValidator.builder()
                .profile(profile)
                .rule(rule)
                .build()
                .validate(Check.report(Check.sound("ja")))
                .findings()
                .get(0);
        assertThat(finding.confidence()).isEqualTo(confidence);
        return finding.severity();
    }

    private static List<String> notApplicable(String yaml) {
        return ReportValidator.standard().validate(Check.report(yaml)).notApplicable().stream()
                .map(RuleInfo::id)
                .toList();
    }

    @Test
    void aUnitTestFailsWithAllFindings() {
        ValidationResult result = ReportValidator.standard().validate(Check.report(Check.head("ja")));

        assertThat(result.isPassed()).isFalse();
        assertThat(result.count(Severity.ERROR)).isEqualTo(4);
        assertThatThrownBy(() -> result.orFail(Severity.ERROR))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("basic-security-policy-missing")
                .hasMessageContaining("basic-results-missing");
        ValidationResult sound = ReportValidator.standard().validate(Check.report(Check.sound("ja")));
        assertThatCode(() -> sound.orFail(Severity.ADVICE)).doesNotThrowAnyException();
        assertThat(sound.isPassed(Severity.ADVICE)).isTrue();
    }

    @Test
    void oneValidatorServesManyThreads() throws Exception {
        ReportValidator validator = ReportValidator.standard();
        List<InformationSecurityReport> reports = List.of(
                Check.report(Check.sound("ja")),
                Check.report(Check.head("en")),
                Check.report(Check.sound("ja").replace("研修", "〇〇")));
        List<ValidationResult> expected = reports.stream()
                .map(report -> ReportValidator.standard().validate(report))
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<ValidationResult>> tasks = new ArrayList<>();
            for (int i = 0; i < 240; i++) {
                InformationSecurityReport report = reports.get(i % reports.size());
                tasks.add(() -> validator.validate(report));
            }
            List<Future<ValidationResult>> results = threads.invokeAll(tasks);
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected.get(i % reports.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static class NoSubtitle implements Rule {
        private static final RuleInfo INFO = new RuleInfo(
                "no-subtitle",
                RuleGroup.COMPLETENESS,
                Severity.ADVICE,
                "—",
                new BilingualText("副題がある", "There is a subtitle"),
                new BilingualText("副題がありません（{0}、{1}）。", "There is no subtitle ({0}, {1})."),
                new BilingualText("理由", "reason"),
                new BilingualText("直し方", "mend"));

        @Override
        public RuleInfo info() {
            return INFO;
        }

        @Override
        public void check(CheckedReport report, FindingSink sink) {
            if (report.report().getSubtitle().isEmpty()) {
                sink.report("/subtitle", new BilingualText("一", "one"), 1);
            }
        }
    }
}
