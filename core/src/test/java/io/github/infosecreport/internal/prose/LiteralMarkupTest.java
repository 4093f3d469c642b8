package io.github.infosecreport.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.prose.Prose;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The advice on text that looks like markup helps: a backslash before it, and the text is the same without advice. */
class LiteralMarkupTest {
    @ParameterizedTest
    @MethodSource("io.github.infosecreport.internal.prose.ProseDialectTest#sources")
    void isTextWithoutAdviceBehindABackslash(String source) {
        RecordingResolver before = new RecordingResolver(source);
        String text = text(source, before);
        // A cell that the table has no column for is mended by a column.
        assumeThat(before.advice()).noneMatch(advice -> advice.startsWith("! table-cell"));
        StringBuilder escaped = new StringBuilder(source);
        before.literals().stream()
                .map(SourceRange::start)
                .distinct()
                .sorted((one, other) -> other - one)
                .forEach(start -> escaped.insert(start.intValue(), '\\'));

        RecordingResolver after = new RecordingResolver(escaped.toString());
        assertThat(text(escaped.toString(), after)).isEqualTo(text);
        assertThat(after.advice()).isEmpty();
    }

    /** Without white space: what looked like a block of its own joins its paragraph. */
    private static String text(String source, RecordingResolver resolver) {
        List<Block> blocks = new ProseParser(32).parse(Prose.of(source)).blocks("", resolver);
        return String.join("", PlainText.lines(blocks)).replaceAll("\\s", "");
    }
}
