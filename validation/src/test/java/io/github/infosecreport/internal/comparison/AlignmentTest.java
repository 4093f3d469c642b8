package io.github.infosecreport.internal.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AlignmentTest {
    private static Shape shape(int length, String... tokens) {
        return new Shape("p", Set.of(tokens), length, true);
    }

    private static String pairs(List<Shape> before, List<Shape> after) {
        return Alignment.of(before.size(), after.size(), () -> before, () -> after).stream()
                .map(pair -> pair.before() + "-" + pair.after())
                .collect(Collectors.joining(" "))
                .replace("--1", "-x")
                .replace("-1-", "x-");
    }

    @Test
    void rowsOfOneLengthStandOneByOne() {
        assertThat(pairs(List.of(shape(10), shape(90)), List.of(shape(80), shape(20))))
                .isEqualTo("0-0 1-1");
        assertThat(pairs(List.of(), List.of())).isEmpty();
    }

    @Test
    void whatIsMissingIsFoundByLengthAndByWhatIsSaid() {
        assertThat(pairs(List.of(shape(40), shape(200), shape(90)), List.of(shape(42), shape(95))))
                .isEqualTo("0-0 1-x 2-1");
        assertThat(pairs(List.of(shape(50, "12"), shape(50, "34")), List.of(shape(50, "34"))))
                .isEqualTo("0-x 1-0");
        assertThat(pairs(List.of(shape(50, "34")), List.of(shape(50, "12"), shape(50, "34"))))
                .isEqualTo("x-0 0-1");
        assertThat(pairs(List.of(), List.of(shape(50), shape(60)))).isEqualTo("x-0 x-1");
    }

    @Test
    void twoMayStandBesideOneThatIsAsLongAsBoth() {
        assertThat(pairs(List.of(shape(100), shape(90), shape(30)), List.of(shape(190), shape(31))))
                .isEqualTo("0-0 1-0 2-1");
        assertThat(pairs(List.of(shape(190), shape(31)), List.of(shape(100), shape(90), shape(30))))
                .isEqualTo("0-0 0-1 1-2");
    }

    @Test
    void longRowsAreLaidSideBySideInABand() {
        List<Shape> before = IntStream.range(0, 20_000)
                .mapToObj(i -> shape(20 + i % 7, String.valueOf(i)))
                .toList();
        List<Shape> after = new ArrayList<>(before);
        after.remove(12_345);

        assertThat(Alignment.of(before.size(), after.size(), () -> before, () -> after))
                .filteredOn(pair -> pair.after() < 0)
                .containsExactly(new Alignment.Pair(12_345, -1));
    }

    @Test
    void rowsThatHaveLittleInCommonAreNotSearched() {
        List<Shape> before = IntStream.range(0, 20_000).mapToObj(i -> shape(20)).toList();

        assertThat(Alignment.of(before.size(), 1, () -> before, () -> List.of(shape(20))))
                .hasSize(20_000)
                .first()
                .isEqualTo(new Alignment.Pair(0, 0));
    }
}
