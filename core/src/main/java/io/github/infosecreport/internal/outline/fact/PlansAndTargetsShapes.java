package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.plansandtargets.Action;
import io.github.infosecreport.model.plansandtargets.ActionPlan;
import io.github.infosecreport.model.plansandtargets.ContinuingWork;
import io.github.infosecreport.model.plansandtargets.EquivalentValue;
import io.github.infosecreport.model.plansandtargets.NumericalTargets;
import io.github.infosecreport.model.plansandtargets.Phase;
import java.util.List;
import java.util.Optional;

/** The facts of the chapter plansandtargets. */
final class PlansAndTargetsShapes {
    static final Shape<Phase> PHASE = Shape.<Phase>of("phase")
            .text("name", Phase::getName)
            .asHead()
            .span("period", Phase::getPeriod)
            .optionalChoice("state", Phase::getState)
            .optionalInline("milestone", Phase::getMilestone)
            .build();

    static final Shape<Action> ACTION = Shape.<Action>of("action")
            .id(Action::getId)
            .text("name", Action::getName)
            .asHead()
            .optionalReference("theme", Action::getTheme)
            .optionalInline("background", Action::getBackground)
            .optionalInline("thisPeriod", Action::getThisPeriod)
            .parts("phases", PHASE, Action::getPhases)
            .texts("targetUnits", Action::getTargetUnits)
            .optionalInline("resources", Action::getResources)
            .optionalDate("deadline", Action::getDeadline)
            .build();

    static final Shape<ContinuingWork> CONTINUING_WORK = Shape.<ContinuingWork>of("continuing-work")
            .text("name", ContinuingWork::getName)
            .asHead()
            .optionalText("frequency", ContinuingWork::getFrequency)
            .optionalInline("text", ContinuingWork::getText)
            .build();

    static final Shape<EquivalentValue> EQUIVALENT_VALUE = Shape.<EquivalentValue>of("equivalent-value")
            .text("metric", EquivalentValue::getMetric)
            .asHead()
            .quantity("value", fact -> Optional.of(fact.getValue()), EquivalentValue::getUnit, fact -> false)
            .build();

    static List<Piece> actionPlan(ActionPlan item, String pointer) {
        return new Pieces("action-plan", pointer)
                .prose("background", item.getBackground())
                .prose("thisPeriod", item.getThisPeriod())
                .list("actions", ACTION, item.getActions())
                .prose("targetUnits", item.getTargetUnits())
                .prose("resources", item.getResources())
                .list("continuing", CONTINUING_WORK, item.getContinuing())
                .build();
    }

    static List<Piece> numericalTargets(NumericalTargets item, String pointer) {
        return new Pieces("numerical-targets", pointer)
                .facts("targets", TargetShapes.TARGET, Fact.list(pointer + "/targets", item.getTargets()))
                .build();
    }

    private PlansAndTargetsShapes() {}
}
