package io.github.infosecreport.samples.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.comparison.Difference;
import io.github.infosecreport.comparison.DifferenceSide;
import io.github.infosecreport.comparison.ReportComparison;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults that are put into one edition of the sample reports are told where they are, and nothing else is. */
class SeededFaultsTest {
    /** How many faults of a kind are put into each edition, spread over the report. */
    private static final int FAULTS = 3;

    private record Seeded(SampleEditions editions, boolean inJapanese, Fault fault, InformationSecurityReport report) {
        ReportComparison comparison() {
            return inJapanese ? ReportComparison.of(report, editions.en()) : ReportComparison.of(editions.ja(), report);
        }

        DifferenceSide side(Difference difference) {
            return inJapanese ? difference.before() : difference.after();
        }

        /** An excerpt may lack what the other edition has. */
        boolean isMeant() {
            boolean isMissing = fault.kind() == Fault.Kind.TEXT
                    || fault.kind() == Fault.Kind.ELEMENT
                    || fault.kind() == Fault.Kind.PARAGRAPH;
            return isMissing && report.getEdition().isExcerpt();
        }
    }

    private static List<Seeded> seeded(Fault.Kind kind) {
        List<Seeded> seeded = new ArrayList<>();
        for (SampleEditions editions : SampleEditions.all()) {
            for (boolean inJapanese : new boolean[] {true, false}) {
                InformationSecurityReport report = inJapanese ? editions.ja() : editions.en();
                List<Fault> faults = Fault.all(report, kind);
                int step = Math.max(1, faults.size() / FAULTS);
                for (int i = step / 2, found = 0; i < faults.size() && found < FAULTS; i += step) {
                    Optional<InformationSecurityReport> faulty = faults.get(i).in(report);
                    if (faulty.isPresent()) {
                        seeded.add(new Seeded(editions, inJapanese, faults.get(i), faulty.get()));
                        found++;
                    }
                }
            }
        }
        return seeded;
    }

    @ParameterizedTest
    @EnumSource(Fault.Kind.class)
    void everyFaultIsToldWhereItIsAndNothingElse(Fault.Kind kind) {
        Map<String, List<String>> told = new TreeMap<>();
        List<Seeded> all = seeded(kind);
        assertThat(all).isNotEmpty();
        for (Seeded seeded : all) {
            List<Difference> differences = seeded.comparison().differences();
            boolean isRight = seeded.isMeant()
                    ? differences.isEmpty()
                    : differences.size() == 1 && isThere(seeded.side(differences.get(0)), seeded.fault());
            if (!isRight) {
                told.put(
                        seeded.editions() + (seeded.inJapanese() ? ".ja " : ".en ") + seeded.fault(),
                        differences.stream()
                                .map(difference -> difference.message(Locale.ENGLISH))
                                .toList());
            }
        }
        assertThat(told).isEmpty();
    }

    /** What is left out would stand in its owner, or in its list. */
    private static boolean isThere(DifferenceSide side, Fault fault) {
        boolean isMissing = fault.kind() == Fault.Kind.TEXT || fault.kind() == Fault.Kind.ELEMENT;
        return isMissing
                ? side.path().startsWith(fault.parent()) && side.value().isEmpty()
                : side.path().equals(fault.path());
    }

    @Test
    void thereAreManyOfEachKind() {
        int all = 0;
        for (Fault.Kind kind : Fault.Kind.values()) {
            int seeded = SampleEditions.all().stream()
                    .flatMap(editions -> Stream.of(editions.ja(), editions.en()))
                    .mapToInt(report -> Math.min(FAULTS, Fault.all(report, kind).size()))
                    .sum();
            assertThat(seeded).as(kind.name()).isGreaterThanOrEqualTo(3);
            all += seeded;
        }
        assertThat(all).isGreaterThanOrEqualTo(80);
    }
}
