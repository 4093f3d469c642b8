package io.github.infosecreport.internal.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.AuthoredText;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The author's characters come out as they were written, in order, and each knows its place. */
class ProseTextTest {
    private static final String CHARACTERS =
            "情報、。「」（）〜～—–―…※⑳㍿①・：％ー々〆ヶｱﾞａＡ０aAzZ09éßπ✓→\u3099\u200B\u200D\u00AD\u3000\uFF5C";
    private static final List<String> BEYOND = List.of(
            "𠮷",
            "😀",
            "👨‍👩‍👧",
            "葛󠄀",
            "🇯🇵",
            "e\u1DF7",
            "が",
            "\uD842",
            "\uDFB7",
            "\uFDD0",
            "\uFDD1",
            "\uFDD2",
            "\uFDD3",
            "\uFDD4");
    private static final String MARKUP = "*_~`[](){}#!<>&\\|:-+=.^1 \t\n\r/\"'あ亜";
    private static final List<String> FRAGMENTS = List.of(
            "[^1]",
            "[^1]: ",
            "\n[^1]: あ\n",
            "\n\n",
            "::: note\n",
            "::: list circled\n",
            "::: key-values\n",
            "::: signature\n",
            "\n:::\n",
            "\n> ",
            "\n- ",
            "\n1. ",
            "\n2. ",
            "\n   ",
            "| あ | 亜 |\n|---|---|\n",
            "| ",
            "\\|",
            "]{ruby=",
            "]{lang=en}",
            "}",
            "](https://e.jp)",
            "](#a)",
            "![](#a)",
            "^[",
            "\n### ",
            " {#a}",
            "亜: あ\n",
            "<https://e.jp>",
            "あ亜",
            "]: ");

    @Property(tries = 2000)
    void plainCharactersAreAParagraph(@ForAll("plain") String text) {
        RecordingResolver resolver = new RecordingResolver(text);
        List<Block> blocks = new ProseParser(32).parse(Prose.of(text)).blocks("/text", resolver);

        assertThat(ProseNotation.of(blocks)).containsExactly("p: " + text);
        assertThat(PlainText.lines(blocks)).containsExactly(text);
        assertThat(resolver.advice()).isEmpty();
        everyPieceKnowsItsPlace(text, blocks);
    }

    @Property(tries = 2000)
    void plainCharactersAreALine(@ForAll("plain") String text) {
        List<Inline> line =
                new ProseParser(32).parse(InlineProse.of(text)).inlines("/text", new RecordingResolver(text));

        assertThat(PlainText.of(line)).isEqualTo(text);
        everyPieceKnowsItsPlace(text, List.of(new Block.Paragraph(line)));
    }

    @Property(tries = 400)
    void everyWordOfEveryBlockComesOutInOrder(@ForAll("documents") Sample sample, @ForAll boolean windows) {
        String source = windows ? sample.source().replace("\n", "\r\n") : sample.source();
        List<Block> blocks = new ProseParser(32).parse(Prose.of(source)).blocks("/text", new RecordingResolver(source));

        String text = String.join("\n", PlainText.lines(blocks));
        int from = 0;
        for (String word : sample.words()) {
            int at = text.indexOf(word, from);
            assertThat(at).as("%s in %s of %s", word, text, source).isNotNegative();
            from = at + word.length();
        }
        everyPieceKnowsItsPlace(source, blocks);
    }

    @Property(tries = 2000)
    void noMixOfMarkupLosesALetterOrItsPlace(@ForAll("mixes") String source) {
        RecordingResolver resolver = new RecordingResolver(source);
        List<Block> blocks = new ProseParser(32).parse(Prose.of(source)).blocks("/text", resolver);

        List<Block> all = new ArrayList<>(blocks);
        all.addAll(resolver.footnoteContent());
        everyLetterComesOut(source, all);
        everyPieceKnowsItsPlace(source, all);
    }

    @Property(tries = 1000)
    void noMixOfMarkupLosesALetterOfALine(@ForAll("mixes") String source) {
        RecordingResolver resolver = new RecordingResolver(source);
        List<Block> all = new ArrayList<>();
        all.add(new Block.Paragraph(
                new ProseParser(32).parse(InlineProse.of(source)).inlines("/text", resolver)));
        all.addAll(resolver.footnoteContent());

        everyLetterComesOut(source, all);
        everyPieceKnowsItsPlace(source, all);
    }

    private static void everyPieceKnowsItsPlace(String source, List<Block> blocks) {
        for (Inline.Text text : AuthoredText.of(blocks)) {
            SourceRange range = text.source().orElseThrow();
            String there = source.substring(range.start(), range.end());
            if (there.length() == text.text().length()) {
                assertThat(there).isEqualTo(text.text());
            } else {
                // An escaped character, code or fenced lines: the piece maps as a whole.
                assertThat(letters(there)).isEqualTo(letters(text.text()));
            }
        }
    }

    /** Marks that stand where an address or an id is wanted may go; letters never. */
    private static void everyLetterComesOut(String source, List<Block> blocks) {
        BitSet out = new BitSet();
        AuthoredText.of(blocks).forEach(text -> text.source().ifPresent(range -> out.set(range.start(), range.end())));
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) == 'あ' || source.charAt(i) == '亜') {
                assertThat(out.get(i)).as("%d of %s", i, source).isTrue();
            }
        }
    }

    /** {@return how often each of the two letters stands in a text} */
    private static List<Long> letters(String text) {
        return List.of(
                text.chars().filter(c -> c == 'あ').count(),
                text.chars().filter(c -> c == '亜').count());
    }

    @Provide
    Arbitrary<String> plain() {
        Arbitrary<String> one = Arbitraries.of(
                CHARACTERS.codePoints().mapToObj(Character::toString).toList());
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, one),
                        net.jqwik.api.Tuple.of(1, Arbitraries.of(BEYOND)),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.chars()
                                        .range('\u00A1', '\uFFFF')
                                        .filter(c -> !Character.isISOControl(c) && c != '\u2028' && c != '\u2029')
                                        .map(String::valueOf)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> mixes() {
        Arbitrary<String> signs = Arbitraries.of(
                MARKUP.chars().mapToObj(c -> String.valueOf((char) c)).toList());
        return Arbitraries.oneOf(signs, Arbitraries.of(FRAGMENTS))
                .list()
                .ofMaxSize(60)
                .map(pieces -> String.join("", pieces))
                // The word behind a fence names a language: it is no text.
                .filter(source -> !source.contains("```") && !source.contains("~~~"));
    }

    /** Prose and the words in it. */
    record Sample(String source, List<String> words) {}

    @Provide
    Arbitrary<Sample> documents() {
        return blocks().list().ofMinSize(1).ofMaxSize(6).map(samples -> {
            StringBuilder source = new StringBuilder();
            List<String> words = new ArrayList<>();
            for (Sample sample : samples) {
                source.append(sample.source()).append("\n\n");
                words.addAll(sample.words());
            }
            return new Sample(source.toString(), words);
        });
    }

    private Arbitrary<Sample> blocks() {
        Arbitrary<List<Sample>> lines = phrases().list().ofMinSize(1).ofMaxSize(3);
        return lines.flatMap(some -> Arbitraries.of(BlockForm.values()).map(form -> {
            List<String> words =
                    some.stream().flatMap(sample -> sample.words().stream()).toList();
            return new Sample(form.write(some.stream().map(Sample::source).toList()), words);
        }));
    }

    private Arbitrary<Sample> phrases() {
        Arbitrary<Sample> word = plain().map(text -> text.replace("\u3000", "").replace("：", "") + "字")
                .flatMap(text ->
                        Arbitraries.of(WordForm.values()).map(form -> new Sample(form.write(text), List.of(text))));
        return word.list().ofMinSize(1).ofMaxSize(3).map(some -> {
            String source =
                    "本" + String.join("文", some.stream().map(Sample::source).toList()) + "末";
            List<String> words =
                    some.stream().flatMap(sample -> sample.words().stream()).toList();
            return new Sample(source, words);
        });
    }
}
