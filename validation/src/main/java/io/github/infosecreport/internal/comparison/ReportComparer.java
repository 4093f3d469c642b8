package io.github.infosecreport.internal.comparison;

import io.github.infosecreport.comparison.Relation;
import io.github.infosecreport.comparison.ReportComparison;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.basicinformation.ReportingPeriod;
import java.util.List;
import java.util.Optional;

/** Compares two reports. */
public final class ReportComparer {
    private ReportComparer() {}

    /**
     * Compares two reports.
     *
     * @param before the first edition, or the older report
     * @param after the second edition, or the newer report
     * @return in what they differ
     */
    public static ReportComparison compare(InformationSecurityReport before, InformationSecurityReport after) {
        Relation relation = relation(before, after);
        Side one = Side.of(before);
        Side other = Side.of(after);
        Teller teller = new Teller(relation, one, other);
        new Walk(relation, one, other, teller).compare(Optional.of(one.tree()), Optional.of(other.tree()), Place.ROOT);
        return new ReportComparison(before, after, relation, teller.differences());
    }

    private static Relation relation(InformationSecurityReport before, InformationSecurityReport after) {
        if (before.getEdition().getLanguage() != after.getEdition().getLanguage()) {
            return Relation.EDITIONS;
        }
        return before.getId().equals(after.getId()) && period(before).equals(period(after))
                ? Relation.VERSIONS
                : Relation.YEARS;
    }

    private static List<Object> period(InformationSecurityReport report) {
        Optional<ReportingPeriod> period = report.getBasicInformation().getReportingPeriod();
        return List.of(
                period.flatMap(ReportingPeriod::getFiscalYear),
                period.flatMap(ReportingPeriod::getStart),
                period.flatMap(ReportingPeriod::getEnd));
    }
}
