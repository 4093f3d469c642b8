package io.github.infosecreport.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.OutlineLimitException;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Prose nests as deep as the limit allows with nothing lost, and one level deeper is refused rather than taken as text. */
class ProseDepthTest {
    private static final int LIMIT = 32;

    static Stream<Arguments> nests() {
        return Stream.of(
                nest("quotations", depth -> "> ".repeat(depth) + "深い"),
                nest("bullets on a line", depth -> "- ".repeat(depth) + "深い"),
                nest("bullets below each other", ProseDepthTest::bullets),
                nest("numbered lists", depth -> "1. ".repeat(depth) + "深い"),
                nest("containers", depth -> "::: note\n".repeat(depth) + "深い\n" + ":::\n".repeat(depth)),
                nest("containers that nothing closes", depth -> "::: note\n".repeat(depth) + "深い\n"),
                nest(
                        "styled lists",
                        depth -> "> ".repeat(depth - 2) + "::: list paren\n" + "> ".repeat(depth - 2) + "1. 深い\n"
                                + "> ".repeat(depth - 2) + ":::\n"),
                nest("all kinds", depth -> "> - 1. ".repeat(depth / 3) + "> ".repeat(depth % 3) + "深い"),
                nest("a table", depth -> ("> ".repeat(depth) + "|深い|\n") + ("> ".repeat(depth) + "|-|\n")),
                nest("a footnote's text", depth -> "注[^n]\n\n[^n]: " + "> ".repeat(depth - 1) + "深い"));
    }

    private static Arguments nest(String name, IntFunction<String> source) {
        return Arguments.of(name, source);
    }

    private static String bullets(int depth) {
        StringBuilder source = new StringBuilder();
        IntStream.range(0, depth - 1)
                .forEach(level -> source.append("  ".repeat(level)).append("- 段\n"));
        return source.append("  ".repeat(depth - 1)).append("- 深い\n").toString();
    }

    private static List<String> notation(String source) {
        RecordingResolver resolver = new RecordingResolver(source);
        List<Block> blocks = new ProseParser(LIMIT).parse(Prose.of(source)).blocks("/text", resolver);
        return Stream.concat(ProseNotation.of(blocks).stream(), ProseNotation.of(resolver.footnoteContent()).stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nests")
    void blocksNestToTheLimit(String name, IntFunction<String> source) {
        List<String> lines = notation(source.apply(LIMIT));

        assertThat(lines.get(lines.size() - 1)).matches(" *(?:p: |\\d*[^>:]*)?深い.*");
        assertThat(lines.toString()).doesNotContain("> ", "- 深い", "1. 深い");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nests")
    void blocksNestNoDeeper(String name, IntFunction<String> source) {
        assertThatThrownBy(() -> notation(source.apply(LIMIT + 1)))
                .isInstanceOfSatisfying(OutlineLimitException.class, refusal -> {
                    assertThat(refusal.path()).isEqualTo("/text");
                    assertThat(refusal.limit()).isEqualTo(LIMIT);
                    assertThat(refusal.found()).isEqualTo(LIMIT + 1);
                });
    }

    static Stream<Arguments> inlineNests() {
        return Stream.of(
                nest("emphasis", ProseDepthTest::emphasis),
                nest("struck-through text in emphasis", depth -> emphasis(depth - 1, "~~深い~~")),
                nest("emphasis in a link", depth -> "[" + emphasis(depth - 1) + "](https://e.jp/)"),
                nest("a link in emphasis", depth -> emphasis(depth - 1, "[深い](https://e.jp/)")),
                nest("emphasis in a link in emphasis", depth -> emphasis(depth - 2, "[**深い**](https://e.jp/)")),
                nest("ruby in emphasis", depth -> emphasis(depth - 1, "[深い]{ruby=ふかい}")),
                nest("emphasis in another language", depth -> "[" + emphasis(depth - 1) + "]{lang=ja}"),
                nest("a footnote's text", depth -> "注^[" + emphasis(depth) + "]"));
    }

    private static String emphasis(int depth) {
        return emphasis(depth, "深い");
    }

    private static String emphasis(int depth, String inside) {
        String text = inside;
        for (int level = 0; level < depth; level++) {
            String marks = level % 2 == 0 ? "*" : "**";
            text = marks + "前 " + text + " 後" + marks;
        }
        return text;
    }

    private static String line(String source) {
        RecordingResolver resolver = new RecordingResolver(source);
        return ProseNotation.inlines(
                        new ProseParser(LIMIT).parse(InlineProse.of(source)).inlines("/caption", resolver))
                + ProseNotation.of(resolver.footnoteContent());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inlineNests")
    void inlinesNestToTheLimit(String name, IntFunction<String> source) {
        String text = source.apply(LIMIT);

        assertThat(line(text)).contains("深い").doesNotContain("*", "~", "](");
        assertThat(notation(text).toString()).contains("深い").doesNotContain("*", "~", "](");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inlineNests")
    void inlinesNestNoDeeper(String name, IntFunction<String> source) {
        String text = source.apply(LIMIT + 1);

        assertThatThrownBy(() -> line(text)).isInstanceOfSatisfying(OutlineLimitException.class, refusal -> {
            assertThat(refusal.path()).isEqualTo("/caption");
            assertThat(refusal.found()).isEqualTo(LIMIT + 1);
        });
        assertThatThrownBy(() -> notation(text)).isInstanceOf(OutlineLimitException.class);
    }

    @Test
    void aFootnoteStandsApartFromWhereItsMarkDoes() {
        String source = "> ".repeat(LIMIT) + emphasis(LIMIT, "^[" + emphasis(LIMIT) + "]") + "[^n]\n\n[^n]: "
                + "> ".repeat(LIMIT - 1) + "深い";

        assertThat(notation(source)).hasSize(2 * LIMIT + 2);
    }

    @Test
    void theRefusalSaysWhereTheLevelTooDeepBegins() {
        assertThatThrownBy(() -> notation("本文。\n\n" + "> ".repeat(40) + "深い"))
                .isInstanceOfSatisfying(OutlineLimitException.class, refusal -> assertThat(refusal.offset())
                        .isEqualTo(5 + 2 * LIMIT));
    }

    @Test
    void whatIsTextAnyhowNestsNothing() {
        assertThat(notation("[".repeat(100) + "\n\n" + "![".repeat(100) + "x" + "](y)".repeat(100)))
                .hasSize(2);
    }
}
