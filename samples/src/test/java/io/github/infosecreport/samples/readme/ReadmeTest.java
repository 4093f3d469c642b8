package io.github.infosecreport.samples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The Java in README.md is that of the tests beside this one, character by character: what a reader copies, runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern JAVA = Pattern.compile("```java\\n(.*?)```\\n", Pattern.DOTALL);
    private static final Pattern SNIPPET =
            Pattern.compile("// readme: (?!end)(\\S+)\\n(.*?)[ ]*// readme: end\\n", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#)([^)#]+)\\)");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    private static List<MatchResult> snippets() throws IOException {
        List<MatchResult> snippets = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/test/java/io/github/infosecreport/samples/readme"))) {
            for (Path file : files.filter(path -> !path.endsWith("ReadmeTest.java"))
                    .sorted()
                    .toList()) {
                Matcher matcher = SNIPPET.matcher(Files.readString(file));
                while (matcher.find()) {
                    snippets.add(matcher.toMatchResult());
                }
            }
        }
        return snippets;
    }

    @Test
    void everyJavaBlockIsOneThatRuns() throws IOException {
        List<String> blocks =
                JAVA.matcher(readme()).results().map(match -> match.group(1)).toList();

        assertThat(blocks)
                .containsExactlyInAnyOrderElementsOf(snippets().stream()
                        .map(snippet -> snippet.group(2).stripTrailing().stripIndent() + "\n")
                        .toList());
    }

    @TestFactory
    Stream<DynamicTest> everyLinkLeadsSomewhere() throws IOException {
        return Stream.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md").flatMap(name -> {
            try {
                return LINK.matcher(Files.readString(ROOT.resolve(name)))
                        .results()
                        .map(match -> DynamicTest.dynamicTest(
                                name + ": " + match.group(1),
                                () -> assertThat(ROOT.resolve(match.group(1))).exists()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Test
    void bothCommandsAreThereForCi() throws IOException {
        assertThat(readme())
                .containsOnlyOnce("<!-- main-job -->\n```sh\n./mvnw ")
                .containsOnlyOnce("<!-- test-command -->\n```sh\n./mvnw ");
    }
}
