package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.Set;

/**
 * What a number counts or measures.
 *
 * @param name its name
 * @param measure what is measured; values of one measure can be compared
 * @param factor how much of the measure one of it is
 * @param isCounted whether things are counted rather than measured
 */
public record Unit(String name, String measure, BigDecimal factor, boolean isCounted) {
    private static final String ANYTHING = "things";
    private static final Set<String> SPANS_OF_TIME = Set.of("seconds", "months", "business-days");

    /** {@return whether it measures time} */
    boolean isTime() {
        return SPANS_OF_TIME.contains(measure);
    }

    /** {@return whether it leaves open what is counted} */
    boolean isAnything() {
        return measure.equals(ANYTHING);
    }

    /** {@return whether English may say one of it with an article, or leave it out: a case, within the hour} */
    boolean takesArticle() {
        return isCounted || isTime();
    }

    /**
     * Tells whether two units can be two languages' words for one.
     *
     * @param other the other
     * @return whether a number of one may be a number of the other
     */
    public boolean fits(Unit other) {
        if (name.equals(other.name)) {
            return true;
        }
        return isCounted && other.isCounted && (isAnything() || other.isAnything());
    }
}
