package io.github.infosecreport.internal.validation;

import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.validation.Finding;
import io.github.infosecreport.validation.RuleInfo;
import io.github.infosecreport.validation.Suppression;
import io.github.infosecreport.validation.ValidationResult;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets findings through that the caller has given a reason for. A suppression that has ended, or that lets nothing
 * through, is itself found: nobody would look for it.
 *
 * @param suppressions the suppressions
 * @param asOf the day that counts for those that end
 */
public record Suppressions(List<Suppression> suppressions, Optional<LocalDate> asOf) {
    private static final RuleInfo EXPIRED = RuleTexts.info("suppression-expired");
    private static final RuleInfo UNUSED = RuleTexts.info("suppression-unused");

    /** {@return the rules by which suppressions themselves are judged} */
    public static List<RuleInfo> rules() {
        return List.of(EXPIRED, UNUSED);
    }

    /**
     * Divides findings.
     *
     * @param sink where they were gathered; takes what is wrong with the suppressions
     * @param tree the report
     * @param notApplicable the rules that were not run
     * @return what is left, and what was let through
     */
    public ValidationResult apply(Sink sink, ReportTree tree, List<RuleInfo> notApplicable) {
        List<Finding> found = sink.findings().stream()
                .sorted(Comparator.<Finding>comparingInt(finding -> tree.rank(finding.path()))
                        .thenComparingInt(finding ->
                                finding.range().map(SourceRange::start).orElse(0)))
                .toList();
        sink.findings().clear();
        FactPaths paths = new FactPaths(tree);
        List<Finding> left = new ArrayList<>();
        List<ValidationResult.Suppressed> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        for (Finding finding : found) {
            Optional<Suppression> letsThrough = suppressions.stream()
                    .filter(suppression -> !suppression.isExpired(asOf) && covers(suppression, finding, paths))
                    .findFirst();
            letsThrough.ifPresentOrElse(
                    suppression -> {
                        used.add(suppression);
                        suppressed.add(new ValidationResult.Suppressed(finding, suppression));
                    },
                    () -> left.add(finding));
        }
        for (Suppression suppression : suppressions) {
            if (suppression.isExpired(asOf)) {
                String until = suppression.until().map(LocalDate::toString).orElse("");
                sink.of(EXPIRED).report(pointer(suppression.path()), suppression.rule(), suppression.path(), until);
            } else if (!used.contains(suppression)) {
                sink.of(UNUSED).report(pointer(suppression.path()), suppression.rule(), suppression.path());
            }
        }
        left.addAll(sink.findings());
        return new ValidationResult(left, suppressed, notApplicable);
    }

    private static boolean covers(Suppression suppression, Finding finding, FactPaths paths) {
        return suppression.rule().equals(finding.rule().id()) && paths.isBelow(finding.path(), suppression.path());
    }

    /** Reads the part of a path that is a JSON Pointer. */
    private static String pointer(String path) {
        int id = path.indexOf('[');
        return id < 0 ? path : path.substring(0, id);
    }
}
