package io.github.infosecreport.rollforward;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RollForwardTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/infosecreport");

    private static InformationSecurityReport last() throws IOException {
        return ReportJson.read(RESOURCES.resolve("rollforward/last.yaml")).report();
    }

    @Test
    void aYearPasses() throws IOException {
        assertThat(Drafts.commented(RollForward.of(last()), Locale.JAPANESE))
                .isEqualTo(Files.readString(RESOURCES.resolve("rollforward/next.yaml")));
    }

    @Test
    void reviewsStandInReadingOrderAndSayWhatToDoInBothLanguages() {
        RollForward draft = Drafts.of("""
                management-perspective: {scope: {text: 2025年度は国内の12拠点を対象とします。}}
                """);

        assertThat(draft.reviews())
                .extracting(review -> review.pointer() + " " + review.message(Locale.ENGLISH))
                .containsExactly(
                        "/id Moved on by a year from “aoi-2025”.",
                        "/edition/published Moved on by a year from “2026-07-01”.",
                        "/title Moved on by a year from “情報セキュリティ報告書2025”.",
                        "/management-perspective/scope Texts are last year's.",
                        "/management-perspective/scope/text Dates and figures are last year's: “2025年度”, “12拠点”");
        assertThat(draft.reviews())
                .last()
                .extracting(review -> review.message(Locale.JAPANESE))
                .isEqualTo("年や日付などが前年のままです: 「2025年度」「12拠点」");
        assertThat(draft.fiscalYear()).contains(2026);
    }

    @Test
    void resultsWithoutAPeriodBecomeThoseOfTheirYear() {
        RollForward draft = Drafts.of("""
                basic-information: {reporting-period: {start: 2025-01-01, end: 2025-12-31}}
                results-and-evaluation: {results: {observations: [{metric: 訓練, value: 2}]}}
                """);

        assertThat(Drafts.json(draft, "/results-and-evaluation/results/observations"))
                .isEqualTo("[{\"metric\":\"訓練\",\"period\":\"2026-01-01/2026-12-31\",\"statement\":\"〇〇\"},"
                        + "{\"metric\":\"訓練\",\"period\":\"2025-01-01/2025-12-31\",\"value\":2}]");
        assertThat(draft.fiscalYear()).isEmpty();
    }

    @Test
    void aResultOfAnUnknownPeriodIsPointedAtAndStays() {
        RollForward draft = RollForward.of(ReportJson.fromYaml("""
                modelVersion: "0.1"
                id: aoi
                title: 報告書
                edition: {language: ja}
                issuer: {name: 葵}
                results-and-evaluation: {results: {observations: [{metric: 訓練, value: 2}]}}
                """));

        assertThat(Drafts.json(draft, "/results-and-evaluation/results/observations"))
                .isEqualTo("[{\"metric\":\"訓練\",\"value\":2}]");
        assertThat(Drafts.reasons(draft, "/results-and-evaluation/results/observations/0"))
                .containsExactly(ReviewReason.PERIOD_UNKNOWN);
        assertThat(draft.report().getId()).isEqualTo("aoi-2");
    }

    @Test
    void textsNameThisYearsResultByItsIdAndLastYearsByItsPeriod() {
        RollForward draft = Drafts.of("""
                basic-information: {reporting-period: {fiscalYear: 2025}}
                results-and-evaluation:
                  results:
                    text: 今年は[](value:rate)、前年は[](value:rate/2025)、その前は[](value:rate-2024)でした。
                    observations:
                      - {id: rate, metric: 受講率, period: FY2025, value: 98.4, unit: "%"}
                      - {id: rate-2024, metric: 受講率, period: FY2024, value: 97.1, unit: "%"}
                """);

        ReportOutline outline = ReportOutline.of(draft.report());
        assertThat(outline.unresolved()).isEmpty();
        assertThat(PlainText.lines(outline.blocks())).contains("今年は〇〇、前年は98.4%、その前は97.1%でした。");
        assertThat(draft.report()
                        .getResultsAndEvaluation()
                        .getResults()
                        .orElseThrow()
                        .getObservations())
                .extracting(observation -> observation.getId().orElseThrow())
                .containsExactly("rate", "rate-2025", "rate-2024");
    }

    @Test
    void resultsThatTheNewYearHasAlreadyAreNotMadeTwice() {
        RollForward draft = Drafts.of("""
                results-and-evaluation:
                  results: {observations: [{metric: 訓練, period: FY2025, value: 2}, {metric: 訓練, period: FY2026, value: 1}]}
                """);

        assertThat(draft.report()
                        .getResultsAndEvaluation()
                        .getResults()
                        .orElseThrow()
                        .getObservations())
                .extracting(observation -> observation.getPeriod().orElseThrow().toString())
                .containsExactly("FY2025", "FY2026");
    }

    @Test
    void incidentsOfOtherTimesThatAreToldOnPurposeStayAndThoseOfLastYearGiveWayToOneToBeWritten() {
        RollForward draft = Drafts.of("""
                results-and-evaluation:
                  incident-report:
                    incidents: [{id: leak, title: 流出, outsidePeriod: true}, {id: outage, title: 停止}]
                """);

        assertThat(Drafts.json(draft, "/results-and-evaluation/incident-report"))
                .isEqualTo("{\"incidents\":[{\"id\":\"incident-2026\",\"title\":\"〇〇\"},"
                        + "{\"id\":\"leak\",\"title\":\"流出\",\"outsidePeriod\":true}]}");
    }

    @Test
    void thatNothingHappenedIsNotSaidOfTheNewYear() {
        RollForward draft = Drafts.of("""
                results-and-evaluation: {incident-report: {none: {statement: 事故はありませんでした。}}}
                """);

        assertThat(Drafts.json(draft, "/results-and-evaluation/incident-report"))
                .isEqualTo("{\"text\":\"〇〇\"}");
    }

    @Test
    void aPolicySignedLongAgoKeepsItsDate() {
        RollForward draft = Drafts.of("""
                management-perspective: {security-policy: {signature: {date: 2024-04-01, company: 葵}}}
                """);

        assertThat(Drafts.json(draft, "/management-perspective/security-policy/signature/date"))
                .isEqualTo("\"2024-04-01\"");
    }

    @ParameterizedTest
    @CsvSource({"aoi, aoi-2026", "aoi-7, aoi-8", "aoi-2025, aoi-2026", "aoi-fy25, aoi-fy26", "x-1234, x-1234-2026"})
    void theNewIdDiffersFromLastYears(String last, String next) {
        InformationSecurityReport report = Drafts.of("").report().toBuilder()
                .id(last)
                .title("報告書")
                .edition(e -> e.published(java.time.LocalDate.of(2026, 7, 1)))
                .build();

        assertThat(RollForward.of(report).report().getId()).isEqualTo(next);
        assertThat(RollForward.of(report)
                        .report()
                        .getPreviousReport()
                        .orElseThrow()
                        .getId())
                .isEqualTo(last);
    }

    static Stream<Path> hardCases() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("outline"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("hardCases")
    void hardCasesPassThreeYears(Path file) throws IOException {
        InformationSecurityReport report = ReportJson.read(file).report();
        Set<String> unresolved = unresolved(report);

        for (int year = 0; year < 3; year++) {
            RollForward next = RollForward.of(report);
            assertThat(next.report().getId()).isNotEqualTo(report.getId());
            assertThat(unresolved(next.report())).isSubsetOf(unresolved);
            report = next.report();
        }
    }

    private static Set<String> unresolved(InformationSecurityReport report) {
        return ReportOutline.of(report).unresolved().stream()
                .map(unresolved -> unresolved.name())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Property(tries = 60)
    void anyReportPassesTwoYears(@ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) {
        InformationSecurityReport report = new ModelValues(seed, presence).report();

        RollForward next = RollForward.of(report);
        RollForward again = RollForward.of(next.report());

        assertThat(RollForward.of(report)).isEqualTo(next);
        for (RollForward draft : List.of(next, again)) {
            String yaml = ReportJson.toYaml(draft.report());
            assertThat(ReportJson.fromYaml(yaml)).isEqualTo(draft.report());
            JsonNode tree = new JsonMapper().readTree(ReportJson.toJson(draft.report()));
            assertThat(draft.reviews())
                    .allSatisfy(review -> assertThat(tree.at(review.pointer()).isMissingNode())
                            .isFalse());
            assertThat(ReportJson.toJson(draft.report()))
                    .doesNotContain("\"evidence\"", "\"approvals\"", "\"disclosureCleared\" : true");
        }
    }
}
