package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure, a date or an identifier in a text.
 *
 * @param kind what it says
 * @param raw the number as written, scale words included: 3,000,000 for 300万 and 3 million; the year of a date, as named
 * @param value the same in the unit's measure; for a date the number by which it is compared
 * @param unit what is counted, if the text says so in words that are known
 * @param key what an identifier is compared by; empty for others
 * @param weight how much it means that the other text lacks it
 * @param start its first UTF-16 unit in the text
 * @param end the UTF-16 unit after its last one
 */
public record Figure(
        FigureKind kind,
        BigDecimal raw,
        BigDecimal value,
        Optional<Unit> unit,
        String key,
        Weight weight,
        int start,
        int end) {
    static Figure number(BigDecimal raw, Optional<Unit> unit, Weight weight, int start, int end) {
        BigDecimal value = unit.map(known -> raw.multiply(known.factor())).orElse(raw);
        return new Figure(FigureKind.NUMBER, plain(raw), plain(value), unit, "", weight, start, end);
    }

    static Figure identifier(String key, int start, int end) {
        return identifier(key, BigDecimal.ONE.negate(), start, end);
    }

    /** A name of digits alone may be a mere number in the other text. */
    static Figure identifier(String key, BigDecimal number, int start, int end) {
        return new Figure(FigureKind.IDENTIFIER, number, number, Optional.empty(), key, Weight.FIRM, start, end);
    }

    Figure weighing(Weight other) {
        return new Figure(kind, raw, value, unit, key, other, start, end);
    }

    /**
     * Moves it.
     *
     * @param by by how many UTF-16 units
     * @return the same figure further behind
     */
    public Figure moved(int by) {
        return new Figure(kind, raw, value, unit, key, weight, start + by, end + by);
    }

    /** {@return what is measured; empty where the text does not say} */
    String measure() {
        return unit.map(Unit::measure).orElse("");
    }

    /** Two figures with one sameness say the same. */
    String sameness() {
        String year = kind == FigureKind.DAY || kind == FigureKind.MONTH ? raw + "-" : "";
        return kind + "|" + key + "|" + measure() + "|" + year + value.toPlainString();
    }

    /** {@return whether both can count the same, so far as the texts say what they count} */
    boolean fits(Figure other) {
        return unit.isEmpty() || other.unit.isEmpty() || unit.get().fits(other.unit.get());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }
}
