package io.github.infosecreport.jackson2;

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

/** Applications that still stand on Jackson 2 read and write the same reports. */
class InterchangeTest {
    private static final Jackson2Mapper SPRING_BOOT = Jackson2Mapper.ofSpringBoot();
    private static final Jackson2Mapper YAML = Jackson2Mapper.ofYaml();

    /** Half pairs, and separators: the emitter of YAML 1.1 writes {@code \L}, which readers of YAML 1.2 do not know. */
    private static final String UNWRITABLE = "\\\\uD[89A-F][0-9A-F]{2}|[\u2028\u2029]";

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

    static Stream<Jackson2Mapper> mappers() {
        return Stream.of(Jackson2Mapper.ofDefaults(), Jackson2Mapper.ofServiceLoader(), Jackson2Mapper.ofHabits());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatElseAMapperIsAskedToDoChangesNoReport(Jackson2Mapper mapper) throws IOException {
        for (long seed = 0; seed < 20; seed++) {
            mapper.assertSameJson(new ModelValues(seed, seed / 19.0).report());
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void theSameReportGivesTheSameBytes(Jackson2Mapper mapper) throws IOException {
        InformationSecurityReport report = new ModelValues(7, 0.8).report();
        InformationSecurityReport again = new ModelValues(7, 0.8).report();

        assertThat(mapper.bytes(again)).isEqualTo(mapper.bytes(report));
    }
}
