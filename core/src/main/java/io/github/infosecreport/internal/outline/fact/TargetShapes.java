package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.model.plansandtargets.Target;

/** Targets of every kind in one table. */
final class TargetShapes {
    static final Shape<Target> TARGET = Shape.<Target>of("target")
            .id(Target::getId)
            .text("metric", Target::getMetric)
            .asHead()
            .optionalText("population", Target::getPopulation)
            .written("goal", target -> true, TargetText::of)
            .optionalDate("deadline", Target::getDeadline)
            .quantity("baseline", Target::getBaseline, TargetText::unit)
            .optionalReference("theme", Target::getTheme)
            .optionalInline("note", Target::getNote)
            .build();

    private TargetShapes() {}
}
