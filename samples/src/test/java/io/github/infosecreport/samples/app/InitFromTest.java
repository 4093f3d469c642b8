package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.PreviousReport;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InitFromTest {
    private static final Path RESOURCES = Path.of("src/test/resources/io/github/infosecreport/samples/app");
    private static final Path SAMPLES = Path.of("reports");

    private static final OutlineOptions BESIDE_THE_SAMPLES =
            OutlineOptions.defaults().withAssets(AssetSource.directory(SAMPLES));

    @TempDir
    Path directory;

    private static String next(Path last, String... more) {
        Object[] arguments = Stream.concat(Stream.of("init", "--from", last.toString()), Stream.of(more))
                .toArray();
        AppRun run = AppRun.en(arguments);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void nextYearsFileMarksWhatToWriteAndWhatToCheckAndAddsTheBasicItemThatLacked(String language) throws IOException {
        assertThat(next(RESOURCES.resolve("last." + language + ".yaml")))
                .isEqualTo(Files.readString(RESOURCES.resolve("next." + language + ".yaml")));
    }

    @Test
    void commentsAreInTheLanguageThatIsAskedForAndTheReportInItsOwn() {
        assertThat(next(RESOURCES.resolve("last.ja.yaml"), "--lang", "en"))
                .contains(
                        "## Fill in: Write this period's result",
                        "statement: 〇〇",
                        "  ## Scope (recommended basic item)",
                        "〇〇 is a placeholder.")
                .doesNotContain("## 確認", "## 記入");
    }

    @Test
    void allAddsEveryItemThatLackedWithItsGuidanceAndExamples() throws IOException {
        Path last = Reports.write(
                directory,
                "last.yaml",
                Reports.SOUND.replace("研修を二度行いました。", "研修を二度行いました。, observations: [{metric: 受講率, value: 6.20}]"));

        String yaml = next(last, "--items", "all");

        InformationSecurityReport report = ReportJson.fromYaml(yaml);
        assertThat(report.items().map(ReportItem::itemKey)).containsExactly(ItemKey.values());
        assertThat(report.getBasicInformation()
                        .getReportingPeriod()
                        .orElseThrow()
                        .getFiscalYear())
                .contains(2026);
        assertThat(yaml)
                .contains(
                        """
                  ## 事故報告
                  ## 記入: 前年の報告書になかった項目です。
                """.indent(2).replaceAll("(?m)^  (?=  )", ""), "    # incidents:\n    #   - id: misdelivery\n");
        assertThat(rules(report)).containsExactly("placeholder-content");
    }

    @Test
    void nothingIsAddedWhereAChapterIsLeftOutOrASectionAnswersTheItem() throws IOException {
        Path last = Reports.write(
                directory,
                "last.yaml",
                Reports.SOUND.replaceFirst("(?s)management-perspective:.*", "")
                        + "structure: [{section: x-all, heading: 全体, text: 本文, answers: [results, management-structure]}]\n"
                        + "management-perspective: {absence: {kind: omitted, reason: 別冊}}\n");

        assertThat(ReportJson.fromYaml(next(last)).items()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"mail-order.ja", "mail-order.en", "appliance-group.ja", "appliance-group.en", "parts-maker.ja"})
    void samplesPassTwoYearsWithPlaceholdersAndNothingElseToMend(String name) throws IOException {
        Path last = SAMPLES.resolve(name + ".yaml");
        InformationSecurityReport before = ReportJson.read(last).report();
        for (int year = 0; year < 2; year++) {
            String yaml = next(last, "--items", "all");
            InformationSecurityReport report = ReportJson.fromYaml(yaml);

            assertThat(next(last, "--items", "all")).isEqualTo(yaml);
            assertThat(report.getPreviousReport().map(PreviousReport::getId)).contains(before.getId());
            assertThat(ids(before)).as("ids that stay").isSubsetOf(ids(report));
            assertThat(rules(report)).containsExactly("placeholder-content");
            assertThat(ReportOutline.of(report, BESIDE_THE_SAMPLES).unresolved())
                    .isEmpty();
            last = Reports.write(directory, name + year + ".yaml", yaml);
            before = report;
        }
    }

    /** Ids of targets, plans and posts: what is compared from year to year. */
    private static List<String> ids(InformationSecurityReport report) {
        return Stream.concat(
                        report.getPlansAndTargets().getNumericalTargets().stream()
                                .flatMap(item -> item.getTargets().stream())
                                .map(target -> target.getId()),
                        report.getResultsAndEvaluation().getResults().stream()
                                .flatMap(item -> item.getObservations().stream())
                                .flatMap(result -> result.getId().stream()))
                .toList();
    }

    private static List<String> rules(InformationSecurityReport report) {
        return ReportValidator.standard().validate(report, BESIDE_THE_SAMPLES).findings().stream()
                .filter(finding -> finding.severity() != Severity.ADVICE)
                .map(Finding::rule)
                .map(rule -> rule.id())
                .toList();
    }

    @Test
    void nextYearsFileCanBeCheckedAndRendered() throws IOException {
        Path next = Reports.write(directory, "next.yaml", next(RESOURCES.resolve("last.ja.yaml")));

        assertThat(AppRun.en("check", next).code()).isZero();
        AppRun render = AppRun.en("render", next, "--format", "html,docx", "--out", directory);
        assertThat(render.code()).isZero();
        assertThat(Files.readString(directory.resolve("next.html")))
                .contains("情報セキュリティ報告書2026", "〇〇")
                .doesNotContain("体制図を来年度に改める");
    }

    @Test
    void whatCannotBeReadIsToldAndNothingIsWritten() throws IOException {
        Path misspelt = Reports.write(directory, "last.yaml", Reports.MISSPELT);

        AppRun run = AppRun.en("init", "--from", misspelt).in(directory);
        AppRun missing =
                AppRun.ja("init", "--from", directory.resolve("none.yaml")).in(directory);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("last.yaml:8:3: /management-perspective/scoope: There is no property")
                .contains("Did you mean 'scope'?");
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.out()).isEmpty();
        assertThat(missing.err()).startsWith("none.yaml: 読めません");
    }
}
