package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import java.io.IOException;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Applications read and write reports with mappers of their own. */
class InterchangeTest {
    private static final JacksonMapper SPRING_BOOT = JacksonMapper.ofSpringBoot();
    private static final JacksonMapper YAML = JacksonMapper.ofYaml();

    /**
     * Half pairs, which the emitter joins with the character that comes next; and whole ones, for which its library reads
     * past its buffer where one stands at the end of it.
     */
    private static final String UNWRITABLE = "\\\\uD[89A-F][0-9A-F]{2}|[\\x{10000}-\\x{10FFFF}]";

    @Property(tries = 1000)
    void aMapperOfSpringBootWritesTheSameJsonAndReadsIt(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) throws IOException {
        SPRING_BOOT.assertSameJson(new ModelValues(seed, presence * presence).report());
    }

    @Property(tries = 300)
    void aMapperForYamlWritesAndReadsEqualReports(@ForAll long seed, @ForAll @DoubleRange(max = 1) double presence)
            throws IOException {
        YAML.assertEqualYaml(new ModelValues(seed, presence * presence).report(), UNWRITABLE);
    }

    static Stream<JacksonMapper> mappers() {
        return Stream.of(JacksonMapper.ofSpringBootWithFormerDefaults(), JacksonMapper.ofHabits());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatElseAMapperIsAskedToDoChangesNoReport(JacksonMapper mapper) throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            mapper.assertSameJson(new ModelValues(seed, seed / 19.0).report());
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theSameReportGivesTheSameBytes(JacksonMapper mapper) {
        InformationSecurityReport report = new ModelValues(7, 0.8).report();
        InformationSecurityReport again = new ModelValues(7, 0.8).report();

        assertThat(mapper.bytes(again)).isEqualTo(mapper.bytes(report));
    }
}
