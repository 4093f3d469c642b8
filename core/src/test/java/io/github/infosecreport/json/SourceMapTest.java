package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson.Format;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/**
 * Every character of a text is found where it stands in the file. Sources are written here character by character, so
 * that the place of each is known without reading them.
 */
class SourceMapTest {
    private static final String POINTER = "/governance/management-structure/text";

    /** A text as it is written in a source, with the offset of each UTF-16 unit of its value. */
    private static final class Written {
        final StringBuilder source = new StringBuilder();
        final StringBuilder value = new StringBuilder();
        final List<Integer> offsets = new ArrayList<>();

        void layout(String text) {
            source.append(text);
        }

        /** Writes a piece that gives {@code gives}; each unit of it stands at the piece's begin, or goes along with it. */
        void piece(String piece, String gives) {
            for (int i = 0; i < gives.length(); i++) {
                offsets.add(source.length() + (piece.equals(gives) ? i : 0));
            }
            source.append(piece);
            value.append(gives);
        }

        void plain(String text) {
            piece(text, text);
        }
    }

    private static final List<String> WORDS = List.of("開く", "a", "b1", "😀", "𠮷野", "x:y", "#1", "終", "“”", "e\u0301");

    private final Random random = new Random();

    @Property(tries = 300)
    void everyCharacterOfAPlainScalar(@ForAll long seed) throws IOException {
        check(seed, "", true, written -> flow(written, word -> word, "", ""));
    }

    @Property(tries = 300)
    void everyCharacterOfASingleQuotedScalar(@ForAll long seed) throws IOException {
        check(seed, "'", true, written -> flow(written, word -> word, "''", "'"));
    }

    @Property(tries = 300)
    void everyCharacterOfADoubleQuotedScalar(@ForAll long seed) throws IOException {
        check(seed, "\"", true, written -> {
            flow(written, word -> word, "\\\"", "\"");
            escapes(written);
            flow(written, word -> word, "\\t", "\t");
            escapes(written);
            written.plain("end");
        });
    }

    @Property(tries = 300)
    void everyCharacterOfABlockScalar(@ForAll long seed) throws IOException {
        check(seed, "", false, this::literal);
    }

    @Property(tries = 300)
    void everyVisibleCharacterOfAFoldedScalar(@ForAll long seed) throws IOException {
        check(seed, "", false, this::folded);
    }

    private interface Writer {
        void write(Written written);
    }

    private interface Spelling {
        String of(String word);
    }

    /** Words, spaces, and lines that are folded into a space or, over empty lines, into line feeds. */
    private void flow(Written written, Spelling spelling, String escape, String escaped) {
        written.plain("go");
        for (int n = random.nextInt(8); n > 0; n--) {
            switch (random.nextInt(4)) {
                case 0 -> written.plain(" ");
                case 1 -> {
                    written.piece("  \n      ".substring(random.nextInt(3)), " ");
                }
                case 2 -> {
                    // The first break goes; each empty line gives a line feed.
                    int feeds = 1 + random.nextInt(2);
                    written.layout(" \n");
                    for (int i = 0; i < feeds; i++) {
                        written.piece("\n", "\n");
                    }
                    written.layout("      ");
                }
                default -> {
                    if (!escape.isEmpty()) {
                        written.piece(escape, escaped);
                    }
                }
            }
            written.plain(spelling.of(WORDS.get(random.nextInt(WORDS.size()))).replace("#1", "1#"));
        }
    }

    private void escapes(Written written) {
        written.piece("\\u3042", "あ");
        written.piece("\\U0001F600", "😀");
        written.piece("\\x41", "A");
        written.piece("\\n", "\n");
        written.plain("z");
        if (random.nextBoolean()) {
            written.layout("\\\n      ");
        }
        written.plain("w");
        written.piece("\\\\", "\\");
        written.piece("\\N", "\u0085");
    }

    /** Lines with blanks of their own, empty lines, and every header. */
    private void literal(Written written) {
        boolean explicit = random.nextBoolean();
        String chomping = List.of("", "-", "+").get(random.nextInt(3));
        written.layout("|" + (explicit ? "2" : "") + chomping + (random.nextBoolean() ? " # why" : "") + "\n");
        int lines = 1 + random.nextInt(4);
        for (int line = 0; line < lines; line++) {
            written.layout("      ");
            if (explicit || line > 0) {
                written.plain("   ".substring(random.nextInt(4)));
            }
            written.plain(WORDS.get(random.nextInt(WORDS.size())));
            written.plain(" ".repeat(random.nextInt(2)));
            boolean last = line == lines - 1;
            if (last && chomping.equals("-")) {
                written.layout("\n");
            } else {
                written.piece("\n", "\n");
                if (!last && random.nextInt(3) == 0) {
                    written.piece("\n", "\n");
                }
            }
        }
    }

    /** Lines that are folded, paragraphs, and lines with more blanks, which are not folded. */
    private void folded(Written written) {
        written.layout(">-\n      ");
        written.plain("go");
        for (int n = random.nextInt(5); n > 0; n--) {
            switch (random.nextInt(3)) {
                case 0 -> {
                    written.piece("\n", " ");
                    written.layout("      ");
                }
                case 1 -> {
                    written.layout("\n");
                    written.piece("\n", "\n");
                    written.layout("      ");
                }
                default -> {
                    written.piece("\n", "\n");
                    written.layout("      ");
                    written.plain("  " + WORDS.get(random.nextInt(WORDS.size())));
                    written.piece("\n", "\n");
                    written.layout("      ");
                }
            }
            written.plain(WORDS.get(random.nextInt(WORDS.size())).replace("#1", "1#"));
        }
        written.layout("\n");
    }

    private void check(long seed, String quote, boolean endLine, Writer writer) throws IOException {
        random.setSeed(seed);
        Written written = new Written();
        written.layout("modelVersion: \"0.1\"\nid: a\nedition: {language: ja}\ntitle: 😀\nissuer: {name: n}\n"
                + "governance:\n  management-structure:\n    text: " + quote);
        writer.write(written);
        written.layout(quote + (endLine ? "\n" : "") + "    review: 次\n");
        assertPlaces(written.source.toString(), written);
        assertPlaces(written.source.toString().replace("\n", "\r\n"), written);
    }

    private static void assertPlaces(String source, Written written) throws IOException {
        ReadReport read = ReportJson.read(new StringReader(source), "r", Format.YAML);
        assertThat(read.report()
                        .getGovernance()
                        .getManagementStructure()
                        .orElseThrow()
                        .getText()
                        .orElseThrow()
                        .source())
                .isEqualTo(written.value.toString());
        for (int i = 0; i < written.value.length(); i++) {
            if (Character.isWhitespace(written.value.charAt(i))) {
                // White space that folding made stands at a break, or at the blanks before it.
                continue;
            }
            assertThat(read.sourceMap().position(POINTER, i))
                    .as("'%s' (%d) of %s", written.value.charAt(i), i, source)
                    .contains(place(written.source.toString(), written.offsets.get(i)));
        }
        assertThat(read.sourceMap().position("/governance/management-structure/review"))
                .contains(place(written.source.toString(), written.source.lastIndexOf("次")));
    }

    /** Line and column are the same whatever ends the lines. */
    private static SourcePosition place(String source, int offset) {
        int line =
                (int) source.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new SourcePosition("r", line + 1, offset - source.lastIndexOf('\n', offset - 1));
    }

    @Test
    void escapesOfJsonAreOneCharacterEach() throws IOException {
        String json = "{\"modelVersion\": \"0.1\", \"id\": \"a\", \"edition\": {\"language\": \"ja\"},\n"
                + " \"issuer\": {\"name\": \"n\"}, \"title\": \"a\\u3042b\\/\\n\\ud83d\\ude00c😀d\"}";
        SourceMap map =
                ReportJson.read(new StringReader(json), "r", Format.JSON).sourceMap();
        int start = json.indexOf("a\\u3042") - json.indexOf('\n');

        String value = "aあb/\n😀c😀d";
        int[] columns = {0, 1, 7, 8, 10, 12, 18, 24, 25, 26, 27};
        for (int i = 0; i < value.length(); i++) {
            assertThat(map.position("/title", i)).contains(new SourcePosition("r", 2, start + columns[i]));
        }
    }

    @Test
    void aPathThatLeadsOutOfTheSourceGivesTheLastValueOnTheWay() throws IOException {
        String yaml = "modelVersion: \"0.1\"\nid: a\nedition: {language: ja}\ntitle: t\nissuer: {name: n}\n";
        SourceMap map =
                ReportJson.read(new StringReader(yaml), "r", Format.YAML).sourceMap();

        assertThat(map.position("")).contains(new SourcePosition("r", 1, 1));
        assertThat(map.position("/issuer/address")).contains(new SourcePosition("r", 5, 9));
        assertThat(map.position("/governance/risks/text", 7)).contains(new SourcePosition("r", 1, 1));
        assertThat(map.position("/title", 99)).contains(new SourcePosition("r", 4, 9));
    }
}
