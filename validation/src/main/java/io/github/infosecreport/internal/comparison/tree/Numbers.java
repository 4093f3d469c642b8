package io.github.infosecreport.internal.comparison.tree;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Writes numbers for messages. */
final class Numbers {
    /** Up to here numbers, years among them, are read without groups. */
    private static final BigDecimal LONG = BigDecimal.valueOf(10_000);

    private Numbers() {}

    /** {@return the number with no digit more or less, long ones in groups of three} */
    static String grouped(BigDecimal number) {
        if (number.abs().compareTo(LONG) < 0) {
            return number.toPlainString();
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }
}
