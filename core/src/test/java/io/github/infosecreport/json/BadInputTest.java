package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.infosecreport.json.ReportJson.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What authors are told of sources that are no report: whole messages, in both languages. */
class BadInputTest {
    private static final JsonNode DATA = data();

    /** A case of {@code bad-inputs.yaml}. */
    record Case(String name, String source, Format format, String en, String ja) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return StreamSupport.stream(DATA.path("cases").spliterator(), false).map(node -> {
            boolean json = node.path("format").asString().equals("json");
            String good = DATA.path(json ? "json" : "yaml").stringValue();
            String from = node.path("from").asString();
            assertThat(good).as(node.path("name").stringValue()).contains(from);
            return new Case(
                    node.path("name").stringValue(),
                    node.has("source")
                            ? node.path("source").stringValue()
                            : good.replace(from, node.path("to").stringValue()),
                    json ? Format.JSON : Format.YAML,
                    node.path("en").stringValue(),
                    node.path("ja").stringValue());
        });
    }

    private static JsonNode data() {
        try (InputStream stream = BadInputTest.class.getResourceAsStream("bad-inputs.yaml")) {
            return new YAMLMapper().readTree(Objects.requireNonNull(stream));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWithPlaceAndRemedy(Case bad) {
        ReportReadException told = failure(bad.source(), bad.format());

        assertThat(told.message(Locale.ENGLISH)).isEqualTo(bad.en());
        assertThat(told.message(Locale.JAPANESE)).isEqualTo(bad.ja());
        assertThat(told).hasMessage(bad.en());
    }

    @Test
    void theGoodSourcesAreGood() throws IOException {
        ReportJson.read(new StringReader(DATA.path("yaml").stringValue()), "r.yaml", Format.YAML);
        ReportJson.read(new StringReader(DATA.path("json").stringValue()), "r.json", Format.JSON);
    }

    @Property(tries = 400)
    void whateverIsWrittenTheAnswerIsAReportOrAMessageForItsAuthor(@ForAll long seed) {
        Random random = new Random(seed);
        Format format = random.nextBoolean() ? Format.YAML : Format.JSON;
        StringBuilder source = new StringBuilder(
                DATA.path(format == Format.YAML ? "yaml" : "json").stringValue());
        String pieces = "\n\t :-#'\"[]{},|>&*!%@`?~01a\\\u0000\u0085\ufeff😀";
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(source.length());
            switch (random.nextInt(3)) {
                case 0 -> source.deleteCharAt(at);
                case 1 -> source.insert(at, pieces.charAt(random.nextInt(pieces.length())));
                default -> source.delete(at, Math.min(source.length(), at + random.nextInt(30)));
            }
        }
        try {
            ReportJson.read(new StringReader(source.toString()), "r", format);
        } catch (ReportReadException e) {
            assertThat(e.problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.position()).isPresent();
                String both = problem.message(Locale.ENGLISH) + problem.message(Locale.JAPANESE);
                assertThat(both).doesNotContain("Immutable", "java.", "infosecreport", "Exception", "jackson", "snake");
            });
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void filesThatAreNotUtf8AreToldSo(@TempDir Path directory) throws IOException {
        assertThat(message(write(directory, "名: a\n", StandardCharsets.UTF_16)))
                .isEqualTo("r.yaml:1:1: The file is not in UTF-8. Allowed: UTF-8. Save it again in UTF-8.");
        assertThat(message(write(directory, "id: a\ntitle: 報告書\n", Charset.forName("Shift_JIS"))))
                .isEqualTo("r.yaml:2:8: The file is not in UTF-8. Allowed: UTF-8. Save it again in UTF-8.");
    }

    @Test
    void eachLimitHasAnOptionAndAnError(@TempDir Path directory) throws IOException {
        String yaml = DATA.path("yaml").stringValue();
        Path file = write(directory, yaml, StandardCharsets.UTF_8);
        ReadLimits fitting = ReadLimits.DEFAULT.withCharacters(yaml.length()).withDepth(8);
        ReportJson.read(file, fitting);
        ReportJson.read(new StringReader(yaml), "r.yaml", Format.YAML, fitting);

        ReadLimits shorter =
                ReadLimits.DEFAULT.withCharacters(yaml.length() - 1).withDepth(32);
        String tooLong = "r.yaml:1:1: This passes the limit of " + (yaml.length() - 1)
                + " characters. Split it, or raise the limit when reading.";
        assertThat(message(file, shorter)).isEqualTo(tooLong);
        assertThat(message(file, ReadLimits.DEFAULT.withCharacters(100).withDepth(32)))
                .contains("This passes the limit of 100 characters.");
        assertThat(catchThrowableOfType(
                        ReportReadException.class,
                        () -> ReportJson.read(new StringReader(yaml), "r.yaml", Format.YAML, shorter)))
                .hasMessage(tooLong);
        int values = 40;
        ReportJson.read(file, ReadLimits.DEFAULT.withValues(values));
        assertThat(message(file, ReadLimits.DEFAULT.withValues(values - 1)))
                .isEqualTo(
                        "r.yaml:17:65: /plans-and-targets/numerical-targets/targets/0/atMost: This passes the limit of "
                                + (values - 1) + " values. Split it, or raise the limit when reading.");
        assertThat(message(file, ReadLimits.DEFAULT.withCharacters(5000).withDepth(5)))
                .isEqualTo("r.yaml:12:14: /governance/management-structure/bodies/0/id: This passes the"
                        + " limit of 5 levels of nesting. Split it, or raise the limit when reading.");
    }

    @Test
    void faultsAreToldUpToALimitAndThatThereAreMore() throws IOException {
        String yaml = DATA.path("yaml")
                .stringValue()
                .replace("memberCount: 9", "a: 1, b: 2, memberCount: ~")
                .replace("important: true", "important: 1, c: 3");

        assertThat(failure(yaml, ReadLimits.DEFAULT).problems()).hasSize(5);
        assertThat(failure(yaml, ReadLimits.DEFAULT.withProblems(5))
                        .getMessage()
                        .lines())
                .hasSize(6)
                .last()
                .isEqualTo("r.yaml:14:55: This passes the limit of 5 faults. There may be more; mend these first.");
        assertThat(failure(yaml, ReadLimits.DEFAULT.withProblems(2)).problems()).hasSize(3);
        assertThat(failure("a: [~, ~, ~]", ReadLimits.DEFAULT.withProblems(2))
                        .getMessage()
                        .lines())
                .containsExactly(
                        "r.yaml:1:5: /a/0: There is no value. Write a value, or delete the key; put quotes around the words"
                                + " null and ~.",
                        "r.yaml:1:8: /a/1: There is no value. Write a value, or delete the key; put quotes around the words"
                                + " null and ~.",
                        "r.yaml:1:8: This passes the limit of 2 faults. There may be more; mend these first.");
    }

    @Test
    void aLimitIsOneOrMore() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withDepth(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withCharacters(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withValues(0));
        assertThatIllegalArgumentException().isThrownBy(() -> ReadLimits.DEFAULT.withProblems(-1));
    }

    private static ReportReadException failure(String yaml, ReadLimits limits) {
        return catchThrowableOfType(
                ReportReadException.class,
                () -> ReportJson.read(new StringReader(yaml), "r.yaml", Format.YAML, limits));
    }

    private static Path write(Path directory, String text, Charset charset) throws IOException {
        return Files.write(directory.resolve("r.yaml"), text.getBytes(charset));
    }

    private static String message(Path file) {
        return message(file, ReadLimits.DEFAULT);
    }

    private static String message(Path file, ReadLimits limits) {
        return catchThrowableOfType(ReportReadException.class, () -> ReportJson.read(file, limits))
                .getMessage()
                .replace(file.toString(), "r.yaml");
    }

    private static ReportReadException failure(String source, Format format) {
        String name = format == Format.JSON ? "r.json" : "r.yaml";
        return catchThrowableOfType(
                ReportReadException.class, () -> ReportJson.read(new StringReader(source), name, format));
    }
}
