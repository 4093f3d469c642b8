package io.github.infosecreport.internal.rollforward;

import static io.github.infosecreport.rollforward.ReviewReason.DUE;
import static io.github.infosecreport.rollforward.ReviewReason.STATE;
import static io.github.infosecreport.rollforward.ReviewReason.TARGETS;
import static io.github.infosecreport.rollforward.ReviewReason.TARGET_PASSED;

import io.github.infosecreport.model.common.Timespan;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Points at what was to come and has come by now: deadlines, phases, certificates. */
final class PlanReview {
    private static final String TARGET_LIST = "/plans-and-targets/numerical-targets/targets";

    private final Draft draft;

    private PlanReview(Draft draft) {
        this.draft = draft;
    }

    static void apply(Draft draft) {
        PlanReview review = new PlanReview(draft);
        review.targets();
        draft.each("/plans-and-targets/action-plan/actions", (action, pointer) -> {
            review.due(action, pointer, "deadline");
            Draft.each(action.path("phases"), pointer + "/phases", review::phase);
        });
        draft.each("/governance/strategy/strategicGoals", (goal, pointer) -> review.due(goal, pointer, "by"));
        draft.each("/third-party-assessment/certifications", (certification, pointer) -> {
            review.due(certification, pointer, "validUntil");
            review.due(certification, pointer, "plannedFor");
        });
    }

    private void targets() {
        if (!draft.tree().at(TARGET_LIST).isEmpty()) {
            draft.mark(TARGET_LIST, TARGETS);
        }
        draft.each(TARGET_LIST, (target, pointer) -> {
            if (Deadline.of(target, "deadline", draft.year())
                    .isBefore(draft.year().nextStart())) {
                draft.mark(pointer + "/deadline", TARGET_PASSED);
            }
        });
    }

    private void due(ObjectNode fact, String pointer, String key) {
        if (Deadline.of(fact, key, draft.year()).isBefore(draft.year().nextAsOf())) {
            draft.mark(pointer + "/" + key, DUE);
        }
    }

    private void phase(ObjectNode phase, String pointer) {
        Optional<Timespan> period = Draft.text(phase, "period").map(Timespan::parse);
        String state = Draft.text(phase, "state").orElse("");
        int month = draft.year().startMonth();
        boolean isOver = period.filter(span -> draft.year()
                        .nextStart()
                        .filter(span.lastDay(month)::isBefore)
                        .isPresent())
                .isPresent();
        boolean hasBegun = period.filter(span -> draft.year()
                        .nextAsOf()
                        .filter(span.firstDay(month)::isBefore)
                        .isPresent())
                .isPresent();
        if ((isOver && state.equals("current")) || (hasBegun && state.equals("next"))) {
            draft.mark(pointer + "/state", STATE, period.orElseThrow(), state);
        }
    }
}
