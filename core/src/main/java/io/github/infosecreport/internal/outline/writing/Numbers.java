package io.github.infosecreport.internal.outline.writing;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberStyle;
import java.math.BigDecimal;

/** Writes numbers: grouped by thousands, or in 万・億・兆 and millions, never rounded. */
record Numbers(EditionLanguage language, NumberStyle style) {
    /** How many digits after the point a number in large units may have before it is written out: 12.5万, not 12.3456万. */
    private static final int MAX_DECIMALS = 2;

    private record Unit(int zeros, String name) {}

    private static final Unit[] JA = {new Unit(12, "兆"), new Unit(8, "億"), new Unit(4, "万")};
    private static final Unit[] EN = {new Unit(12, " trillion"), new Unit(9, " billion"), new Unit(6, " million")};

    String write(BigDecimal number) {
        if (style == NumberStyle.LARGE_UNITS) {
            for (Unit unit : language == EditionLanguage.JA ? JA : EN) {
                BigDecimal scaled = plain(number.movePointLeft(unit.zeros));
                if (scaled.abs().compareTo(BigDecimal.ONE) >= 0) {
                    return scaled.scale() <= MAX_DECIMALS ? grouped(scaled) + unit.name : grouped(number);
                }
            }
        }
        return grouped(number);
    }

    String count(BigDecimal number) {
        return grouped(number);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Keeps the digits after the point as they were given: 85.70 says that two digits were measured. */
    private static String grouped(BigDecimal number) {
        String digits = number.abs().toPlainString();
        int point = digits.indexOf('.');
        int end = point < 0 ? digits.length() : point;
        StringBuilder text = new StringBuilder(number.signum() < 0 ? "−" : "");
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.append(digits, end, digits.length()).toString();
    }
}
