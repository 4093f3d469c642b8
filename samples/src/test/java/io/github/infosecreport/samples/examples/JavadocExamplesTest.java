package io.github.infosecreport.samples.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.outline.Cover;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.ReportValidator;
import io.github.infosecreport.validation.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the Javadoc of the model shows, compiles and runs, and makes a report that is sound and says something. */
class JavadocExamplesTest {
    /** What the examples call {@code builder} holds this. */
    private static final InformationSecurityReport BEGUN = InformationSecurityReport.builder()
            .id("given-2025")
            .title("例の報告書")
            .edition(e -> e.language(EditionLanguage.JA))
            .issuer(i -> i.name("例示株式会社"))
            .managementPerspective(
                    c -> c.securityPolicy(p -> p.text("方針を定めています。")).scope(s -> s.text("全社を対象とします。")))
            .governance(c -> c.managementStructure(m -> m.text("委員会を置いています。")))
            .resultsAndEvaluation(c -> c.results(r -> r.text("研修を行いました。")))
            .build();

    /** What the examples call {@code report}. */
    private static final InformationSecurityReport GIVEN = BEGUN.toBuilder()
            .governance(c -> c.managementStructure(
                    m -> m.addBody(b -> b.id("committee").name("委員会").frequency("年一回"))))
            .build();

    @TempDir
    private static Path directory;

    static List<Example> examples() {
        return Example.all();
    }

    @BeforeAll
    static void compile() throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "UTF-8", "--release", "17"));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), "-d", directory.toString()));
        for (Example example : examples()) {
            Path file = directory.resolve(example.className() + ".java");
            arguments.add(Files.writeString(file, example.source(), StandardCharsets.UTF_8)
                    .toString());
        }
        StringWriter messages = new StringWriter();
        PrintWriter writer = new PrintWriter(messages);
        ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments.toArray(String[]::new));
        assertThat(messages.toString()).as("messages of javac").isEmpty();
    }

    @Test
    void everyItemAndWhatCallersStartFromHasOne() {
        Stream<String> items = Stream.of(ItemKey.values()).map(JavadocExamplesTest::camelCase);
        Stream<String> others = Stream.of(
                "InformationSecurityReport",
                "Edition",
                "StructureBuilder",
                "AbsenceBuilder",
                "Exhibit",
                "ExhibitTable",
                "CountTarget",
                "RatioTarget",
                "DurationTarget",
                "HeadCountTarget",
                "MilestoneTarget",
                "RelativeTarget",
                "OrdinalTarget",
                "QualitativeTarget",
                "ReportEdit");

        assertThat(examples())
                .extracting(Example::type)
                .containsAll(Stream.concat(items, others).toList());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleMakesASoundReportThatSaysMoreThanBefore(Example example) throws ReflectiveOperationException {
        InformationSecurityReport made = run(example);

        assertThat(ReportValidator.standard().validate(made).findings())
                .filteredOn(finding -> finding.severity() != Severity.ADVICE)
                .extracting(Finding::path, finding -> finding.message(Locale.ENGLISH))
                .isEmpty();
        assertThat(lines(made)).isNotEqualTo(lines(BEGUN)).isNotEqualTo(lines(GIVEN));
        Stream.of(ItemKey.values())
                .filter(key -> camelCase(key).equals(example.type()))
                .forEach(key -> assertThat(made.item(key).filter(ReportItem::hasFacts))
                        .as(key.key())
                        .isPresent());
    }

    private static InformationSecurityReport run(Example example) throws ReflectiveOperationException {
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
            return (InformationSecurityReport) loader.loadClass(example.className())
                    .getMethod("run", InformationSecurityReport.class, InformationSecurityReport.class)
                    .invoke(null, BEGUN, GIVEN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> lines(InformationSecurityReport report) {
        ReportOutline outline = ReportOutline.of(report);
        Cover cover = outline.cover();
        List<String> lines = new ArrayList<>(List.of(cover.title()));
        cover.lines().forEach(line -> lines.add(line.label() + " " + PlainText.of(line.value())));
        lines.addAll(PlainText.lines(outline.blocks()));
        return lines;
    }

    private static String camelCase(ItemKey key) {
        return Stream.of(key.key().split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
