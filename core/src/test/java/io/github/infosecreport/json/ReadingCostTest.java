package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.infosecreport.json.ReportJson.Format;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sources that were made to be costly cost in proportion to their length; what they cost is counted in bytes of memory. */
class ReadingCostTest {
    private static final int SIZE = 4_000;

    /** Long enough for every shape; only their growth is looked at here. */
    private static final ReadLimits LIMITS = ReadLimits.DEFAULT.withValues(10_000_000);

    private static final String HEAD =
            "modelVersion: \"0.1\"\nid: a\nedition: {language: ja}\ntitle: t\nissuer: {name: n}\n";

    private static final String JSON =
            "{\"modelVersion\":\"0.1\",\"id\":\"a\",\"edition\":{\"language\":\"ja\"},\"title\":\"t\","
                    + "\"issuer\":{\"name\":\"n\"}";

    /** A source of any size. */
    record Shape(String name, Format format, IntFunction<String> source) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Shape> shapes() {
        return Stream.of(
                yaml("empty lists in one line", n -> "x: [" + "[],".repeat(n) + "]"),
                yaml("a long key over many values", n -> "? " + "k".repeat(n) + "\n: [" + "a,".repeat(n) + "]"),
                yaml("unknown keys", n -> keys(n, "key%d: 1\n", "")),
                yaml("one key again and again", n -> "id: a\n".repeat(n)),
                yaml("no values", n -> "structure: [" + "~,".repeat(n) + "]"),
                yaml("wrong values", n -> "structure: [" + "a,".repeat(n) + "]"),
                yaml("unknown keys in a list", n -> "structure: [" + "{a: 1},".repeat(n) + "]"),
                yaml(
                        "wrong values at the end",
                        n -> "structure: [" + "{section: x-a},".repeat(n) + "a,".repeat(5) + "]"),
                yaml("brackets", n -> "x: " + "[".repeat(n)),
                yaml("dashes", n -> "x:\n" + "- ".repeat(n)),
                yaml("question marks", n -> "? ".repeat(n)),
                yaml("colons", n -> ": ".repeat(n)),
                yaml("an open quote", n -> "x: \"" + "a ".repeat(n)),
                yaml("folded lines", n -> "subtitle: a\n" + "  a\n\n".repeat(n)),
                yaml("comments", n -> "# a\n".repeat(n)),
                yaml("good values", n -> "structure: [" + "{section: x-a, heading: b},".repeat(n) + "]"),
                json("empty lists in one line", n -> ",\"x\":[" + "[],".repeat(n) + "1]}"),
                json("a long key over many values", n -> ",\"" + "k".repeat(n) + "\":[" + "1,".repeat(n) + "1]}"),
                json("unknown keys", n -> keys(n, ",\"key%d\":1", "}")),
                json("one key again and again", n -> ",\"id\":\"a\"".repeat(n) + "}"),
                json("a long number", n -> ",\"subtitle\":" + "1".repeat(n) + "}"),
                json("escapes", n -> ",\"subtitle\":\"" + "\\u0041".repeat(n) + "\"}"));
    }

    private static Shape yaml(String name, IntFunction<String> rest) {
        return new Shape("YAML: " + name, Format.YAML, n -> HEAD + rest.apply(n) + "\n");
    }

    private static Shape json(String name, IntFunction<String> rest) {
        return new Shape("JSON: " + name, Format.JSON, n -> JSON + rest.apply(n));
    }

    private static String keys(int count, String form, String end) {
        StringBuilder keys = new StringBuilder();
        IntStream.range(0, count).forEach(i -> keys.append(form.replace("%d", Integer.toString(i))));
        return keys.append(end).toString();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void fourTimesTheLengthCostsFourTimesAsMuch(Shape shape) throws IOException {
        assumeTrue(
                ManagementFactory.getThreadMXBean() instanceof ThreadMXBean,
                "needs a Java that counts the memory that a thread asks for");
        cost(shape, SIZE);

        long once = cost(shape, SIZE);
        long fourfold = cost(shape, 4 * SIZE);

        // Something that is looked at again for every other thing would cost sixteen times as much.
        assertThat(fourfold).isLessThan(7 * once);
    }

    private static long cost(Shape shape, int size) throws IOException {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        StringReader source = new StringReader(shape.source().apply(size));
        long before = thread.getCurrentThreadAllocatedBytes();
        try {
            ReportJson.read(source, "r", shape.format(), LIMITS);
        } catch (ReportReadException e) {
            assertThat(e.problems()).hasSizeBetween(1, LIMITS.problems() + 1);
        }
        return thread.getCurrentThreadAllocatedBytes() - before;
    }
}
