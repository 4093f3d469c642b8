package io.github.infosecreport.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule of the dialect, as a table: {@code dialect.txt} and, for lines of prose, {@code lines.txt}. */
class ProseDialectTest {
    private record Case(String name, String source, List<String> expected) {}

    @TestFactory
    Stream<DynamicTest> blocks() throws IOException {
        return cases("dialect.txt")
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    RecordingResolver resolver = new RecordingResolver(row.source());
                    List<Block> blocks =
                            new ProseParser(32).parse(Prose.of(row.source())).blocks("", resolver);
                    assertThat(with(ProseNotation.of(blocks), resolver)).isEqualTo(row.expected());
                }));
    }

    @TestFactory
    Stream<DynamicTest> lines() throws IOException {
        return cases("lines.txt")
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    RecordingResolver resolver = new RecordingResolver(row.source());
                    String line = ProseNotation.inlines(new ProseParser(32)
                            .parse(InlineProse.of(row.source()))
                            .inlines("", resolver));
                    assertThat(with(List.of(line), resolver)).isEqualTo(row.expected());
                }));
    }

    /** {@return the sources of all cases with blocks} */
    static Stream<String> sources() throws IOException {
        return cases("dialect.txt").map(Case::source);
    }

    private static List<String> with(List<String> lines, RecordingResolver resolver) {
        List<String> all =
                new ArrayList<>(lines.stream().filter(line -> !line.isEmpty()).toList());
        all.addAll(resolver.advice());
        return all;
    }

    /**
     * Reads cases: a line {@code === name}, the source, a line {@code --->}, the expected lines, blank lines. In the source ␠
     * stands for a space, ␉ for a tab, ␍ for a carriage return, ␀ for a null character, and ∅ for nothing: a blank line.
     */
    private static Stream<Case> cases(String resource) throws IOException {
        String text;
        try (InputStream in = ProseDialectTest.class.getResourceAsStream(resource)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<Case> cases = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String part : text.split("(?m)^=== ", -1)) {
            if (part.isBlank() || part.startsWith("#")) {
                continue;
            }
            int name = part.indexOf('\n');
            int arrow = part.indexOf("\n--->\n", name);
            assertThat(names.add(part.substring(0, name))).as(part).isTrue();
            String source = arrow == name ? "" : part.substring(name + 1, arrow);
            cases.add(new Case(
                    part.substring(0, name),
                    source.replace('␠', ' ')
                            .replace('␉', '\t')
                            .replace('␍', '\r')
                            .replace('␀', '\0')
                            .replace("∅", ""),
                    expected(part.substring(arrow + 6))));
        }
        assertThat(cases).hasSizeGreaterThan(10);
        return cases.stream();
    }

    private static List<String> expected(String lines) {
        return lines.lines().filter(line -> !line.isEmpty()).toList();
    }
}
