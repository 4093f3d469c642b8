package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as Japanese writes it: 300万, 1億2,300万, 三百万, 二〇二五, 3万5千, 12.5.
 *
 * @param value the number
 * @param isKanji whether it is written without digits
 * @param coefficient what stands before the scale words where all of them stand at the end: 5 of 5百万; else the number
 * @param end the UTF-16 unit after it
 */
record JapaneseNumeral(BigDecimal value, boolean isKanji, BigDecimal coefficient, int end) {
    static final String DIGITS = "〇一二三四五六七八九";
    private static final String SMALL = "十百千";
    private static final String LARGE = "万億兆";
    private static final int DIGITS_OF_LARGE = 4;

    /** Longer ones are no figures that a report states. */
    private static final int MOST_DIGITS = 30;

    private static final Pattern PLAIN =
            Pattern.compile("\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1," + MOST_DIGITS + "}(?:\\.\\d{1,10})?");

    /** {@return the number that begins at a place; a scale word alone is none, except 十, 百 and 千} */
    static Optional<JapaneseNumeral> at(String text, int at) {
        return Optional.of(new Parser(text, at)).map(Parser::parse).filter(numeral -> numeral.end > at);
    }

    static boolean canBegin(char c) {
        return (c >= '0' && c <= '9') || DIGITS.indexOf(c) >= 0 || SMALL.indexOf(c) >= 0;
    }

    /** {@return by how much the scale words at the end multiply; 1 if there are none} */
    BigDecimal scale() {
        return coefficient.signum() == 0 ? BigDecimal.ONE : value.divide(coefficient, MathContext.DECIMAL64);
    }

    private static final class Parser {
        private final String text;
        private int place;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private BigDecimal current = BigDecimal.ZERO;
        private BigDecimal first = BigDecimal.ZERO;
        private boolean hasCurrent;
        private boolean hasSection;
        private boolean isKanji = true;
        private boolean isPositional;
        private int coefficients;

        Parser(String text, int at) {
            this.text = text;
            this.place = at;
        }

        JapaneseNumeral parse() {
            while (place < text.length() && step(text.charAt(place))) {
                // each step moves on
            }
            BigDecimal value = total.add(section).add(current);
            return new JapaneseNumeral(
                    value, isKanji, coefficients == 1 && !hasCurrentBehindScale() ? first : value, place);
        }

        private boolean hasCurrentBehindScale() {
            return hasCurrent && first.compareTo(current) != 0;
        }

        private boolean step(char c) {
            if (c >= '0' && c <= '9') {
                return plain();
            }
            int digit = DIGITS.indexOf(c);
            if (digit >= 0) {
                return digit(BigDecimal.valueOf(digit));
            }
            int small = SMALL.indexOf(c);
            if (small >= 0) {
                return small(BigDecimal.TEN.pow(small + 1));
            }
            int large = LARGE.indexOf(c);
            return large >= 0 && large(BigDecimal.TEN.pow(DIGITS_OF_LARGE * (large + 1)));
        }

        private boolean plain() {
            Matcher matcher = PLAIN.matcher(text).region(place, text.length());
            if (hasCurrent || !matcher.lookingAt()) {
                return false;
            }
            isKanji = false;
            return take(new BigDecimal(matcher.group().replace(",", "")), matcher.end());
        }

        private boolean digit(BigDecimal digit) {
            if (!hasCurrent) {
                isPositional = true;
                return take(digit, place + 1);
            }
            if (!isPositional || current.precision() > MOST_DIGITS) {
                return false;
            }
            current = current.multiply(BigDecimal.TEN).add(digit);
            first = coefficients == 1 ? current : first;
            place++;
            return true;
        }

        private boolean take(BigDecimal number, int end) {
            current = number;
            hasCurrent = true;
            coefficients++;
            first = coefficients == 1 ? number : first;
            place = end;
            return true;
        }

        private boolean small(BigDecimal scale) {
            if (!hasCurrent) {
                coefficients++;
                first = coefficients == 1 ? BigDecimal.ONE : first;
            }
            section = section.add((hasCurrent ? current : BigDecimal.ONE).multiply(scale));
            hasSection = true;
            return endOfCoefficient();
        }

        private boolean large(BigDecimal scale) {
            if (!hasCurrent && !hasSection) {
                return false;
            }
            total = total.add(section.add(current).multiply(scale));
            section = BigDecimal.ZERO;
            hasSection = false;
            return endOfCoefficient();
        }

        private boolean endOfCoefficient() {
            current = BigDecimal.ZERO;
            hasCurrent = false;
            isPositional = false;
            place++;
            return true;
        }
    }
}
