package io.github.infosecreport.samples.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.comparison.Relation;
import io.github.infosecreport.comparison.ReportComparison;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The language editions of the sample reports say the same, and nothing is told of them. */
class SampleEditionsTest {
    static List<SampleEditions> editions() {
        return SampleEditions.all();
    }

    @Test
    void thereAreSomeInBothLanguages() {
        assertThat(editions()).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("editions")
    void nothingIsToldOfThem(SampleEditions editions) {
        ReportComparison comparison = ReportComparison.of(editions.ja(), editions.en());

        assertThat(comparison.relation()).isEqualTo(Relation.EDITIONS);
        assertThat(comparison.differences())
                .extracting(difference -> difference.before().path() + ": " + difference.message(Locale.ENGLISH))
                .isEmpty();
        assertThat(ReportComparison.of(editions.en(), editions.ja()).differences())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void nothingIsToldOfAReportBesideItself(SampleEditions editions) {
        ReportComparison comparison = ReportComparison.of(editions.ja(), editions.ja());

        assertThat(comparison.relation()).isEqualTo(Relation.VERSIONS);
        assertThat(comparison.differences()).isEmpty();
    }
}
