package io.github.infosecreport.comparison;

import io.github.infosecreport.internal.comparison.ReportComparer;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.List;

/**
 * Two reports, compared: two language editions of one, last year's beside this year's, or two versions of one.
 *
 * <p>Facts are compared by their ids and by value: 300 with the unit 万件 is 3 with {@code million cases}, 5.0 is 5. Texts in
 * two languages are compared by the figures, dates, units and names in registers that they hold, in whatever words and
 * order: 300万件 is 3 million cases, 六割 is sixty per cent, 令和7年度 is fiscal year 2025. Texts in one language are compared
 * word for word. Headings' order, levels and numbering, styles, publication dates, revisions, pictures' files and what is
 * internal are no differences. Where an edition is an {@link io.github.infosecreport.model.Edition#isExcerpt() excerpt},
 * what it lacks is none either.
 *
 * <pre>{@code
 * ReportComparison comparison = ReportComparison.of(japanese, english);
 * comparison.differences().forEach(difference -> System.out.println(difference.message(Locale.ENGLISH)));
 * }</pre>
 *
 * @param before the first edition, or the older report
 * @param after the second edition, or the newer report
 * @param relation how they stand to each other
 * @param differences in what they differ, in the order of the first report; what only the second has stands last in its item
 */
public record ReportComparison(
        InformationSecurityReport before,
        InformationSecurityReport after,
        Relation relation,
        List<Difference> differences) {
    /**
     * Copies the list.
     *
     * @param before the first edition, or the older report
     * @param after the second edition, or the newer report
     * @param relation how they stand to each other
     * @param differences in what they differ
     */
    public ReportComparison {
        differences = List.copyOf(differences);
    }

    /**
     * Compares two reports.
     *
     * @param before the first edition, or the older report
     * @param after the second edition, or the newer report
     * @return in what they differ
     */
    public static ReportComparison of(InformationSecurityReport before, InformationSecurityReport after) {
        return ReportComparer.compare(before, after);
    }

    /**
     * Tells whether they say the same.
     *
     * @return whether nothing was added, removed or changed
     */
    public boolean isEqual() {
        return differences.stream().allMatch(difference -> difference.kind() == DifferenceKind.UNCHANGED);
    }
}
