package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
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

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void examplesTogetherMakeAReportWithPlaceholdersAndNothingElseToFind(String language) {
        List<String> lines = skeleton(language, "all").lines().toList();
        Set<Integer> all = new HashSet<>();
        // The period has facts at once; the text that it offers as an example is for everybody.
        examples(lines).forEach(all::addAll);

        assertThat(findings(uncommented(lines, all)))
                .extracting(finding -> finding.rule().id())
                .containsExactly("placeholder-content");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyFactOfEveryItemHasAnExample(String language) {
        List<String> lines = skeleton(language, "all").lines().toList();
        Set<Integer> all = new HashSet<>();
        examples(lines).forEach(all::addAll);
        InformationSecurityReport report = ReportJson.fromYaml(uncommented(lines, all));

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
            assertThat(new tools.jackson.databind.json.JsonMapper()
                            .readTree(json)
                            .at(path)
                            .propertyNames())
                    .as(path)
                    .containsAll(facts);
        });
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
