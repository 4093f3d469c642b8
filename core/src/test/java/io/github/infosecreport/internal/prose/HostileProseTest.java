package io.github.infosecreport.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts of 100,000 characters that nest, open or repeat without end: quadratic or recursive work would not come back. */
class HostileProseTest {
    private static final int LENGTH = 100_000;
    private static final long SMALL_STACK = 256 * 1024;

    static Stream<Arguments> sources() {
        return Stream.of(
                named("stars", "*"),
                named("openers", "*a "),
                named("closers", "a* "),
                named("pairs inside each other", "*a **b "),
                Arguments.of("strong nested deep", "**x ".repeat(LENGTH / 8) + " y**".repeat(LENGTH / 8)),
                Arguments.of("emphasis nested deep", "*x ".repeat(LENGTH / 6) + " y*".repeat(LENGTH / 6)),
                named("underscores", "_a__b_"),
                named("tildes", "~~a "),
                named("brackets", "["),
                named("closed brackets", "[a]"),
                named("links without an end", "[a](https://e.jp/"),
                named("pictures", "![]("),
                named("footnotes in footnotes", "^[a"),
                named("references to footnotes", "[^a"),
                named("ruby without an end", "[a]{ruby="),
                named("quotations", "> "),
                named("greater signs", ">"),
                named("lists in lists", "- "),
                Arguments.of("lists deeper and deeper", deeper()),
                named("numbered lists in lists", "1. "),
                named("containers", "::: note\n"),
                named("closing fences", ":::\n"),
                Arguments.of("longer and longer fences", longer(":", " note\n", 400)),
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
        List<String> lines = onSmallStack(() -> {
            RecordingResolver resolver = new RecordingResolver(source);
            List<Block> blocks = ProseParser.parse(Prose.of(source)).blocks("", resolver);
            return PlainText.lines(blocks);
        });

        assertThat(lines.stream().mapToInt(String::length).sum()).isLessThan(8 * source.length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void comesBackAsALine(String name, String source) {
        List<String> lines = onSmallStack(() -> {
            RecordingResolver resolver = new RecordingResolver(source);
            List<Inline> line = ProseParser.parse(InlineProse.of(source)).inlines("", resolver);
            return List.of(PlainText.of(line));
        });

        assertThat(lines.get(0).length()).isLessThan(8 * source.length());
    }

    @Test
    void blocksDeeperThanTheLimitAreText() {
        String source = "> ".repeat(60) + "深い";
        List<String> notation =
                ProseNotation.of(ProseParser.parse(Prose.of(source)).blocks("", new RecordingResolver(source)));

        assertThat(notation).hasSize(33);
        assertThat(notation.get(32)).isEqualTo("  ".repeat(32) + "p: " + "> ".repeat(28) + "深い");
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
        List<Throwable> failures = new ArrayList<>();
        Thread thread = new Thread(
                null,
                () -> {
                    try {
                        lines.addAll(work.run());
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
        assertThat(failures).isEmpty();
        return lines;
    }
}
