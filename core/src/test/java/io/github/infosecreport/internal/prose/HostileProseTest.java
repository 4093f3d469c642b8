package io.github.infosecreport.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.OutlineLimitException;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nest, open or repeat 100,000 characters long or levels deep: quadratic or recursive work would not come back. */
class HostileProseTest {
    private static final int LENGTH = 100_000;
    private static final long SMALL_STACK = 256 * 1024;

    static Stream<Arguments> sources() {
        return Stream.of(
                named("stars", "*"),
                named("openers", "*a "),
                named("closers", "a* "),
                named("pairs inside each other", "*a **b "),
                named("underscores", "_a__b_"),
                named("tildes", "~~a "),
                named("brackets", "["),
                named("closed brackets", "[a]"),
                named("links without an end", "[a](https://e.jp/"),
                named("pictures", "![]("),
                named("footnotes in footnotes", "^[a"),
                named("references to footnotes", "[^a"),
                named("ruby without an end", "[a]{ruby="),
                Arguments.of(
                        "brackets before links", "[".repeat(LENGTH / 2) + "[a](https://e.jp/)".repeat(LENGTH / 40)),
                Arguments.of(
                        "brackets in code before links",
                        "[`]`".repeat(LENGTH / 8) + "[a](https://e.jp/)".repeat(LENGTH / 40)),
                named("dashes", "- "),
                named("closing fences", ":::\n"),
                named("code", "`a"),
                Arguments.of("longer and longer code", longer("`", " a ", 400)),
                named("fences", "```\n"),
                Arguments.of(
                        "wide table",
                        "|a".repeat(LENGTH / 8) + "\n" + "|-".repeat(LENGTH / 8) + "\n" + "|b|".repeat(20)),
                named("table rows", "|-|\n"),
                named("bars", "|"),
                named("backslashes", "\\"),
                named("braces", "{ruby="),
                named("less-than signs", "<"),
                named("addresses", "<https://"),
                named("ampersands", "&a"),
                named("tags", "<a "),
                named("soft breaks", "あ\n"),
                named("hard breaks", "あ\\\n"),
                named("headings", "### a\n"),
                named("heading attributes", "### a {-} "),
                named("keys", "::: key-values\na: b\n:::\n"),
                Arguments.of("definitions", definitions()),
                named("combining marks", "か\u3099"),
                named("lone surrogates", "\uD842"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void comesBack(String name, String source) {
        List<String> lines = onSmallStack(() -> PlainText.lines(parsed(source)));

        assertThat(lines.stream().mapToInt(String::length).sum()).isLessThan(8 * source.length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void comesBackAsALine(String name, String source) {
        List<String> lines = onSmallStack(() -> List.of(PlainText.of(parsedLine(source))));

        assertThat(lines.get(0).length()).isLessThan(8 * source.length());
    }

    static Stream<Arguments> tooDeep() {
        return Stream.of(
                Arguments.of("quotations", "> ".repeat(LENGTH) + "x"),
                Arguments.of("greater signs", ">".repeat(LENGTH)),
                Arguments.of("quotations on every line", (">".repeat(100) + " x\n").repeat(LENGTH / 100)),
                Arguments.of("lists", "- ".repeat(LENGTH) + "x"),
                Arguments.of("numbered lists", "1. ".repeat(LENGTH)),
                Arguments.of("lists deeper and deeper", deeper()),
                Arguments.of("containers", "::: note\n".repeat(LENGTH)),
                Arguments.of("containers that are closed", "::: note\n".repeat(LENGTH) + ":::\n".repeat(LENGTH)),
                Arguments.of("longer and longer fences", longer(":", " note\n", 400)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooDeep")
    void isRefused(String name, String source) {
        assertThat(failure(() -> PlainText.lines(parsed(source)))).isInstanceOf(OutlineLimitException.class);
    }

    static Stream<Arguments> tooDeepInLines() {
        return Stream.of(
                Arguments.of("strong", "**x ".repeat(LENGTH) + " y**".repeat(LENGTH)),
                Arguments.of("emphasis", "*x ".repeat(LENGTH) + " y*".repeat(LENGTH)),
                Arguments.of("long runs", "*".repeat(LENGTH) + "x" + "*".repeat(LENGTH)),
                Arguments.of("struck through", "~~x *y ".repeat(LENGTH) + " y* x~~".repeat(LENGTH)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooDeepInLines")
    void isRefusedInBlocksAndLines(String name, String source) {
        assertThat(failure(() -> PlainText.lines(parsed(source)))).isInstanceOf(OutlineLimitException.class);
        assertThat(failure(() -> List.of(PlainText.of(parsedLine(source))))).isInstanceOf(OutlineLimitException.class);
    }

    @Test
    void aLinkInsideTenThousandBracketsIsStillOne() {
        String open = "[".repeat(9_999);

        assertThat(ProseNotation.inlines(parsedLine(open + "[a](https://e.jp/)")))
                .isEqualTo(open + ProseNotation.inlines(parsedLine("[a](https://e.jp/)")));
        assertThat(ProseNotation.inlines(parsedLine("[" + open + "[a](https://e.jp/)")))
                .isEqualTo("[" + open + "[a](https://e.jp/)");
    }

    private static List<Block> parsed(String source) {
        return new ProseParser(32).parse(Prose.of(source)).blocks("", new RecordingResolver(source));
    }

    private static List<Inline> parsedLine(String source) {
        return new ProseParser(32).parse(InlineProse.of(source)).inlines("", new RecordingResolver(source));
    }

    private static Arguments named(String name, String piece) {
        return Arguments.of(name, piece.repeat(LENGTH / piece.length()));
    }

    private static String deeper() {
        StringBuilder source = new StringBuilder();
        for (int depth = 0; source.length() < LENGTH; depth++) {
            source.append("  ".repeat(depth)).append("- a\n");
        }
        return source.toString();
    }

    private static String longer(String sign, String behind, int most) {
        StringBuilder source = new StringBuilder();
        for (int i = 3; i < most; i++) {
            source.append(sign.repeat(i)).append(behind);
        }
        return source.toString();
    }

    private static String definitions() {
        StringBuilder source = new StringBuilder();
        for (int i = 0; source.length() < LENGTH; i++) {
            source.append("[^")
                    .append(i)
                    .append("]\n\n[^")
                    .append(i)
                    .append("]: [^")
                    .append(i + 1)
                    .append("]\n\n");
        }
        return source.toString();
    }

    private interface Work {
        List<String> run();
    }

    private static List<String> onSmallStack(Work work) {
        List<String> lines = new ArrayList<>();
        assertThat(failure(() -> {
                    lines.addAll(work.run());
                    return lines;
                }))
                .isNull();
        return lines;
    }

    /** Works on a small stack. {@return what went wrong} */
    private static @Nullable Throwable failure(Work work) {
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        work.run();
                    } catch (RuntimeException | StackOverflowError e) {
                        failures.add(e);
                    }
                },
                "hostile prose",
                SMALL_STACK);
        thread.setDaemon(true);
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
            thread.start();
            thread.join();
        });
        return failures.isEmpty() ? null : failures.get(0);
    }
}
