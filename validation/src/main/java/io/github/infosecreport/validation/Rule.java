package io.github.infosecreport.validation;

/**
 * Something that a report is checked for. Rules are immutable and safe for many threads.
 *
 * <pre>{@code
 * Rule rule = new Rule() {
 *     public RuleInfo info() { return INFO; }
 *     public void check(CheckedReport report, FindingSink sink) {
 *         if (report.report().getSubtitle().isEmpty()) {
 *             sink.report("/subtitle");
 *         }
 *     }
 * };
 * }</pre>
 */
public interface Rule {
    /**
     * Describes the rule.
     *
     * @return what is known of it without running it
     */
    RuleInfo info();

    /**
     * Tells whether the report has anything for this rule to look at. Where it has not, the rule is not run and stands
     * under {@link ValidationResult#notApplicable()}: it never passes silently.
     *
     * @param report the report
     * @return whether to run the rule; true unless overridden
     */
    default boolean appliesTo(CheckedReport report) {
        return true;
    }

    /**
     * Checks a report.
     *
     * @param report the report
     * @param sink takes what is found
     */
    void check(CheckedReport report, FindingSink sink);
}
