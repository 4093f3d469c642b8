package io.github.infosecreport.internal.comparison;

/** Measures how much a text says, whatever the language. */
final class Lengths {
    /** What a sign of Japanese says takes about so many letters in English. */
    private static final double SIGN = 2.3;

    private Lengths() {}

    static double of(String text) {
        return text.codePoints().mapToDouble(c -> c >= 0x2E80 ? SIGN : 1).sum();
    }
}
