package io.github.infosecreport.internal.outline.fact;

import io.github.infosecreport.internal.outline.writing.Writing;
import io.github.infosecreport.model.plansandtargets.CountTarget;
import io.github.infosecreport.model.plansandtargets.DurationTarget;
import io.github.infosecreport.model.plansandtargets.EquivalentValue;
import io.github.infosecreport.model.plansandtargets.HeadCountTarget;
import io.github.infosecreport.model.plansandtargets.MilestoneTarget;
import io.github.infosecreport.model.plansandtargets.OrdinalTarget;
import io.github.infosecreport.model.plansandtargets.QualitativeTarget;
import io.github.infosecreport.model.plansandtargets.RatioTarget;
import io.github.infosecreport.model.plansandtargets.RelativeTarget;
import io.github.infosecreport.model.plansandtargets.Target;
import io.github.infosecreport.outline.Inline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what meets a target, each kind in its own words. */
final class TargetText {
    private final Drawing drawing;
    private final Writing writing;

    private TargetText(Drawing drawing) {
        this.drawing = drawing;
        this.writing = drawing.writing();
    }

    /** {@return what meets the target; empty if it names no bound} */
    static List<Inline> of(Target target, String pointer, Drawing drawing) {
        return new TargetText(drawing).write(target, pointer);
    }

    /** {@return the unit in which a target and its results are counted, if it has one} */
    static Optional<String> unit(Target target, Drawing drawing) {
        if (target instanceof RatioTarget) {
            return Optional.of("%");
        }
        if (target instanceof CountTarget count) {
            return count.getUnit();
        }
        if (target instanceof DurationTarget duration) {
            return Optional.of(drawing.label(duration.getUnit()));
        }
        if (target instanceof HeadCountTarget) {
            return Optional.of(Phrases.of(drawing, "people"));
        }
        return target instanceof MilestoneTarget milestone ? milestone.getUnit() : Optional.empty();
    }

    private List<Inline> write(Target target, String pointer) {
        if (target instanceof RatioTarget ratio) {
            return bounds(target, ratio.getAtLeast(), ratio.getAtMost(), ratio.getExactly(), "at-most");
        }
        if (target instanceof CountTarget count) {
            return count(count, pointer);
        }
        if (target instanceof DurationTarget duration) {
            return bounds(target, duration.getAtLeast(), duration.getAtMost(), Optional.empty(), "within");
        }
        if (target instanceof HeadCountTarget heads) {
            return bounds(target, Optional.of(heads.getAtLeast()), Optional.empty(), Optional.empty(), "at-most");
        }
        if (target instanceof MilestoneTarget milestone) {
            return milestone(milestone, pointer);
        }
        if (target instanceof RelativeTarget relative) {
            return Values.made(relative(relative));
        }
        if (target instanceof OrdinalTarget ordinal) {
            return ordinal(ordinal, pointer);
        }
        if (target instanceof QualitativeTarget qualitative) {
            return drawing.inlines(pointer + "/goal", qualitative.getGoal());
        }
        throw new IllegalStateException("no words for " + target.getClass());
    }

    private List<Inline> bounds(
            Target target,
            Optional<BigDecimal> least,
            Optional<BigDecimal> most,
            Optional<BigDecimal> exact,
            String mostKey) {
        if (exact.isPresent()) {
            return Values.made(phrase("exactly", quantity(target, exact.get())));
        }
        if (least.isPresent() && most.isPresent()) {
            return Values.made(phrase("between", quantity(target, least.get()), quantity(target, most.get())));
        }
        return least.map(value -> Values.made(phrase("at-least", quantity(target, value))))
                .or(() -> most.map(value -> Values.made(phrase(mostKey, quantity(target, value)))))
                .orElse(List.of());
    }

    private List<Inline> count(CountTarget target, String pointer) {
        List<Inline> text = new ArrayList<>(
                bounds(target, target.getAtLeast(), target.getAtMost(), target.getExactly(), "at-most"));
        if (target.getEquivalent().isPresent()) {
            EquivalentValue other = target.getEquivalent().get();
            text.addAll(inBrackets(Phrases.write(
                    drawing,
                    "equivalent",
                    List.of(
                            Values.authored(other.getMetric(), pointer + "/equivalent/metric"),
                            Values.made(writing.quantity(other.getValue(), other.getUnit(), false))))));
        }
        return text;
    }

    private List<Inline> milestone(MilestoneTarget target, String pointer) {
        List<Inline> text = new ArrayList<>(drawing.inlines(pointer + "/milestone", target.getMilestone()));
        if (target.getCoverage().isPresent()) {
            BigDecimal covered = target.getCoverage().get();
            String count = target.getOutOf()
                    .map(all -> phrase("out-of", writing.number(covered), quantity(target, all)))
                    .orElseGet(() -> quantity(target, covered));
            text.addAll(Values.made(writing.brackets(count)));
        }
        return text;
    }

    private String relative(RelativeTarget target) {
        String base = drawing.label(target.getRelativeTo());
        String key = "relative-" + target.getDirection().key();
        return switch (target.getDirection()) {
            case AT_LEAST, AT_MOST ->
                phrase(key, base)
                        + target.getChange()
                                .map(change ->
                                        writing.brackets(writing.quantity(change, target.getChangeUnit(), false)))
                                .orElse("");
            case INCREASE, DECREASE ->
                target.getChange()
                        .map(change ->
                                phrase(key + "-by", base, writing.quantity(change, target.getChangeUnit(), false)))
                        .orElseGet(() -> phrase(key, base));
        };
    }

    private List<Inline> ordinal(OrdinalTarget target, String pointer) {
        List<Inline> text = new ArrayList<>(Phrases.write(
                drawing, "level-or-above", List.of(Values.authored(target.getAtLeast(), pointer + "/atLeast"))));
        List<Inline> scale = new ArrayList<>();
        target.getScale().ifPresent(name -> scale.addAll(Values.authored(name, pointer + "/scale")));
        for (Fact<String> level : Fact.<String>list(pointer + "/levels", target.getLevels())) {
            if (!scale.isEmpty()) {
                boolean isFirst = level.pointer().endsWith("/0");
                scale.addAll(Values.made(isFirst ? writing.colon() : writing.comma()));
            }
            scale.addAll(Values.authored(level.value(), level.pointer()));
        }
        text.addAll(inBrackets(scale));
        return text;
    }

    private List<Inline> inBrackets(List<Inline> text) {
        return text.isEmpty() ? text : Phrases.fill(writing.brackets("\0"), List.of(text));
    }

    private String quantity(Target target, BigDecimal number) {
        return writing.quantity(number, unit(target, drawing), false);
    }

    private String phrase(String key, Object... arguments) {
        return Phrases.of(drawing, key, arguments);
    }
}
