package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.Edition;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.Issuer;
import io.github.infosecreport.model.PreviousReport;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.ReportValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class InitCommandTest {
    private static final Pattern EXAMPLE = Pattern.compile("^( *)# (?!yaml-language-server:)(?=[a-zA-Z])(.*)$");
    private static final Pattern CONTINUED = Pattern.compile("^( *)# (?= )(.*)$");

    /** What every item may have; the head of the skeleton and one example tell of them. */
    private static final Set<String> COMMON = Set.of("absence", "text", "exhibits", "hidden", "internalNotes");

    private static String skeleton(String language, String items) {
        AppRun run = AppRun.en("init", "--lang", language, "--items", items);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        return run.out();
    }

    /** Line numbers of each example, the lines that continue it included. */
    private static List<List<Integer>> examples(List<String> lines) {
        List<List<Integer>> examples = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (EXAMPLE.matcher(lines.get(i)).matches()) {
                examples.add(new ArrayList<>(List.of(i)));
            } else if (CONTINUED.matcher(lines.get(i)).matches()) {
                examples.get(examples.size() - 1).add(i);
            }
        }
        return examples;
    }

    private static String uncommented(List<String> lines, Set<Integer> chosen) {
        List<String> result = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            result.add(chosen.contains(i) ? lines.get(i).replaceFirst("# ", "") : lines.get(i));
        }
        return String.join("\n", result) + "\n";
    }

    private static List<Finding> findings(String yaml) {
        return ReportValidator.standard().validate(ReportJson.fromYaml(yaml)).findings();
    }

    @ParameterizedTest
    @CsvSource({"ja,all", "ja,basic", "en,all", "en,basic"})
    void skeletonHasPlaceholdersAndNothingElseToFind(String language, String items) {
        assertThat(findings(skeleton(language, items)))
                .extracting(finding -> finding.rule().id())
                .containsExactly("placeholder-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void allHasEveryItemAndBasicTheFour(String language) {
        assertThat(ReportJson.fromYaml(skeleton(language, "all")).items().map(ReportItem::itemKey))
                .containsExactly(ItemKey.values());
        assertThat(ReportJson.fromYaml(skeleton(language, "basic")).items().map(ReportItem::itemKey))
                .containsExactly(
                        Stream.of(ItemKey.values()).filter(ItemKey::isBasic).toArray(ItemKey[]::new));
    }

    @TestFactory
    Stream<DynamicTest> everyExampleCanBeUncommentedAlone() {
        return Stream.of("ja", "en").flatMap(language -> {
            List<String> lines = skeleton(language, "all").lines().toList();
            return examples(lines).stream()
                    .map(example -> DynamicTest.dynamicTest(
                            language + " " + lines.get(example.get(0)).strip(), () -> {
                                InformationSecurityReport read =
                                        ReportJson.fromYaml(uncommented(lines, Set.copyOf(example)));
                                assertThat(read).isNotEqualTo(ReportJson.fromYaml(skeleton(language, "all")));
                            }));
        });
    }

    private static String withAllExamples(String language, String items) {
        List<String> lines = skeleton(language, items).lines().toList();
        Set<Integer> all = new HashSet<>();
        examples(lines).forEach(all::addAll);
        return uncommented(lines, all);
    }

    @ParameterizedTest
    @CsvSource({"ja,all", "ja,basic", "en,all", "en,basic"})
    void examplesTogetherMakeAReportThatIsCheckedAndRenderedWithPlaceholdersAndNothingElseToFind(
            String language, String items, @TempDir Path directory) throws IOException {
        String yaml = withAllExamples(language, items);

        assertThat(findings(yaml)).extracting(finding -> finding.rule().id()).containsExactly("placeholder-content");
        Path file = Reports.write(directory, "r.yaml", yaml);
        assertThat(AppRun.en("render", file, "--format", "html,docx", "--out", directory)
                        .code())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyFactOfEveryItemHasAnExample(String language) {
        InformationSecurityReport report = ReportJson.fromYaml(withAllExamples(language, "all"));

        report.items().forEach(item -> {
            List<String> facts = Stream.of(item.getClass().getInterfaces())
                    .flatMap(type -> Stream.of(
                            type.getAnnotation(JsonPropertyOrder.class).value()))
                    .filter(name -> !COMMON.contains(name))
                    .toList();
            assertThat(facts).isNotEmpty();
            String json = ReportJson.toJson(report);
            String path = item.itemKey().chapter().isItem()
                    ? "/" + item.itemKey().key()
                    : "/" + item.itemKey().chapter().key() + "/"
                            + item.itemKey().key();
            assertThat(new JsonMapper().readTree(json).at(path).propertyNames())
                    .as(path)
                    .containsAll(facts);
        });
    }

    /** Approvals, revisions and excerpts come later in an edition's life, and notes and exhibits of sections are like items'. */
    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void headStructureAndExhibitsShowWhatTheyCanHold(String language) {
        JsonNode report =
                new JsonMapper().readTree(ReportJson.toJson(ReportJson.fromYaml(withAllExamples(language, "all"))));

        assertThat(report.propertyNames()).containsAll(properties(InformationSecurityReport.class));
        assertThat(report.path("edition").propertyNames())
                .containsAll(without(properties(Edition.class), "approvals", "revisions", "excerpt"));
        assertThat(report.path("issuer").propertyNames()).containsAll(properties(Issuer.class));
        assertThat(report.path("previousReport").propertyNames()).containsAll(properties(PreviousReport.class));
        Set<String> structure = new HashSet<>();
        report.path("structure").findParents("heading").forEach(entry -> structure.addAll(entry.propertyNames()));
        assertThat(structure)
                .containsAll(without(properties(StructureEntry.class), "level", "exhibits", "internalNotes"));
        Set<String> exhibits = new HashSet<>();
        report.findValues("exhibits").forEach(list -> list.forEach(one -> exhibits.addAll(one.propertyNames())));
        assertThat(exhibits).contains("table", "keyValues");
        assertThat(skeleton(language, "all"))
                .contains("image: {src: ", "hidden: [", "](value:", "::: note", "^[", "rowSpan");
    }

    private static List<String> properties(Class<?> type) {
        return List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    private static List<String> without(List<String> names, String... left) {
        return names.stream().filter(name -> !List.of(left).contains(name)).toList();
    }

    @Test
    void misspeltKeyIsToldWithItsPlaceAndTheNearestRightKeyAndNothingIsWritten(@TempDir Path directory)
            throws IOException {
        String yaml = skeleton("ja", "all").replace("  reporting-period:", "  reporting-perod:");
        Path file = Reports.write(directory, "r.yaml", yaml);
        int line = yaml.lines().toList().indexOf("  reporting-perod:") + 1;

        AppRun check = AppRun.en("check", file).in(directory);
        AppRun render =
                AppRun.en("render", file, "--out", directory.resolve("out")).in(directory);

        assertThat(check.code()).isEqualTo(2);
        assertThat(check.err())
                .startsWith("r.yaml:" + line + ":3: /basic-information/reporting-perod: There is no property")
                .contains("Did you mean 'reporting-period'?");
        assertThat(render).isEqualTo(check);
        assertThat(directory.resolve("out")).doesNotExist();
    }

    @Test
    void skeletonSurvivesARoundTrip() {
        ReadReport read = readBack(skeleton("en", "all"));

        assertThat(ReportJson.fromYaml(ReportJson.toYaml(read.report()))).isEqualTo(read.report());
    }

    private static ReadReport readBack(String yaml) {
        try {
            return ReportJson.read(new java.io.StringReader(yaml), "r.yaml", ReportJson.Format.YAML);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
