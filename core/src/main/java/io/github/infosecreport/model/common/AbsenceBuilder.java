package io.github.infosecreport.model.common;

import io.github.infosecreport.prose.InlineProse;

/**
 * Says that a chapter or item is not there, and why.
 *
 * <pre>{@code
 * builder.governance(c -> c.strategy(s -> s.omitted("中期計画の改定中", "次年度の報告書で公表します。")))
 *         .resultsAndEvaluation(c -> c.overseasControl(o -> o.notApplicable("海外に拠点はありません。")))
 *         .plansAndTargets(c -> c.coveredElsewhere("統合報告書2025"));
 * }</pre>
 *
 * @param <B> the builder
 */
public interface AbsenceBuilder<B> {
    /**
     * Sets the absence.
     *
     * @param absence the absence
     * @return this builder
     */
    B absence(Absence absence);

    /**
     * Leaves it out for a reason; heading and number vanish.
     *
     * @param reason why, for checkers; never printed
     * @return this builder
     */
    default B omitted(String reason) {
        return absence(
                Absence.builder().kind(AbsenceKind.OMITTED).reason(reason).build());
    }

    /**
     * Leaves it out for a reason and prints a statement under its heading.
     *
     * @param reason why, for checkers; never printed
     * @param statement what is printed
     * @return this builder
     */
    default B omitted(String reason, String statement) {
        return absence(Absence.builder()
                .kind(AbsenceKind.OMITTED)
                .reason(reason)
                .statement(InlineProse.of(statement))
                .build());
    }

    /**
     * Points at the section that covers it.
     *
     * @param in the section or report
     * @return this builder
     */
    default B coveredElsewhere(String in) {
        return absence(
                Absence.builder().kind(AbsenceKind.COVERED_ELSEWHERE).in(in).build());
    }
}
