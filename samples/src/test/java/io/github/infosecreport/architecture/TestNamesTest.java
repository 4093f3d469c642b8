package io.github.infosecreport.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Surefire runs classes whose names end in {@code Test} and passes over the others without a word. */
class TestNamesTest {
    private static final Pattern TEST = Pattern.compile(
            "^\\s*@(?:[\\w.]+\\.)?(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example|ArchTest)\\b",
            Pattern.MULTILINE);

    @Test
    void classesThatHoldTestsAndOnlyTheyEndInTest() throws IOException {
        List<Path> sources = testSources();

        assertThat(sources).as("test sources of all modules").hasSizeGreaterThan(1);
        assertThat(sources).allSatisfy(source -> assertThat(source.toString().endsWith("Test.java"))
                .as("%s ends in Test", source)
                .isEqualTo(TEST.matcher(Files.readString(source)).find()));
    }

    private static List<Path> testSources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.map(module -> module.resolve(Path.of("src", "test", "java")))
                    .filter(Files::isDirectory)
                    .flatMap(TestNamesTest::javaFiles)
                    .toList();
        }
    }

    private static Stream<Path> javaFiles(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
