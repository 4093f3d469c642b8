package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole. */
final class Fractions {
    private static final int DIGITS = 8;

    private Fractions() {}

    /** {@return a part in per cent, exact enough to be told from any other} */
    static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(BigDecimal.valueOf(100)).divide(whole, DIGITS, RoundingMode.HALF_UP);
    }
}
