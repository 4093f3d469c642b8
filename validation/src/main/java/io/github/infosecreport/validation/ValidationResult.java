package io.github.infosecreport.validation;

import io.github.infosecreport.internal.validation.write.TextFindings;
import java.util.List;
import java.util.Locale;

/**
 * What a report's check gave.
 *
 * @param findings what was found and not suppressed, in the order of the report; last what is wrong with suppressions
 * @param suppressed what was found and let through, with the reason
 * @param notApplicable the rules that had nothing to look at in this report, in the order in which rules run
 */
public record ValidationResult(List<Finding> findings, List<Suppressed> suppressed, List<RuleInfo> notApplicable) {
    /**
     * A finding that was let through.
     *
     * @param finding the finding
     * @param suppression what let it through
     */
    public record Suppressed(Finding finding, Suppression suppression) {}

    /**
     * Copies the lists.
     *
     * @param findings what was found and not suppressed, in the order of the report
     * @param suppressed what was found and let through, with the reason
     * @param notApplicable the rules that had nothing to look at
     */
    public ValidationResult {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
        notApplicable = List.copyOf(notApplicable);
    }

    /**
     * Tells whether nothing is wrong.
     *
     * @return whether there is no error
     */
    public boolean isPassed() {
        return isPassed(Severity.ERROR);
    }

    /**
     * Tells whether nothing grave was found.
     *
     * @param failOn the mildest severity that counts
     * @return whether no finding is that grave or graver
     */
    public boolean isPassed(Severity failOn) {
        return findings.stream().noneMatch(finding -> finding.severity().compareTo(failOn) <= 0);
    }

    /**
     * Counts findings.
     *
     * @param severity how grave
     * @return how many are exactly so grave
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Fails a unit test where a report is not sound.
     *
     * @param failOn the mildest severity that counts
     * @throws AssertionError if there is such a finding; its message lists all findings in both where and what
     */
    public void orFail(Severity failOn) {
        if (!isPassed(failOn)) {
            throw new AssertionError(TextFindings.write(this, Locale.ENGLISH));
        }
    }
}
