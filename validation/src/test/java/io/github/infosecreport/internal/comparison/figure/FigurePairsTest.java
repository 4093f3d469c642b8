package io.github.infosecreport.internal.comparison.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Texts in two languages: which say the same, and what is told of those that do not. */
class FigurePairsTest {
    static Stream<Arguments> equal() {
        List<Arguments> pairs = new ArrayList<>();
        Data.table("equal.yaml").properties().forEach(group -> group.getValue()
                .forEach(pair -> pairs.add(Arguments.of(
                        group.getKey(), pair.get(0).asString(), pair.get(1).asString()))));
        return pairs.stream();
    }

    static Stream<Arguments> different() {
        List<Arguments> pairs = new ArrayList<>();
        for (JsonNode pair : Data.table("differ.yaml")) {
            pairs.add(Arguments.of(
                    pair.get(0).asString(), pair.get(1).asString(), pair.get(2).asString()));
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0}: {1} = {2}")
    @MethodSource("equal")
    void nothingIsToldOfTextsThatSayTheSame(String group, String ja, String en) {
        assertThat(Told.of(ja, en)).as(group).isEmpty();
        assertThat(Told.of(en, Told.english(), ja, Told.japanese())).as(group).isEmpty();
    }

    @ParameterizedTest(name = "{0} ≠ {1}")
    @MethodSource("different")
    void whatDiffersIsTold(String ja, String en, String told) {
        assertThat(Told.of(ja, en)).isEqualTo(told);
    }

    @Test
    void thereAreManyOfBoth() {
        assertThat(equal()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(different()).hasSizeGreaterThanOrEqualTo(60);
    }
}
