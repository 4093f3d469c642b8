package io.github.infosecreport.internal.comparison.figure;

/** Tells years from other numbers. */
final class Years {
    private Years() {}

    /** {@return whether a number in digits alone can be a year} */
    static boolean isYear(String digits) {
        return digits.matches("(?:19|20)\\d{2}");
    }
}
