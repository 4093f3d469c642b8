package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A number as English writes it: 3,000, 3 million, 1.2bn, twenty-five, two hundred and ten, a thousand, 3rd, third.
 *
 * @param value the number
 * @param isWord whether it is written without digits
 * @param isOrdinal whether it tells a place in a row
 * @param coefficient what stands before the scale word
 * @param end the UTF-16 unit after it
 */
record EnglishNumeral(BigDecimal value, boolean isWord, boolean isOrdinal, BigDecimal coefficient, int end) {
    private static final JsonNode TABLE = Data.table("numerals.yaml");
    static final Map<String, BigDecimal> SCALES = numbers("scales");
    private static final Map<String, BigDecimal> CARDINALS = numbers("cardinals");
    private static final Map<String, BigDecimal> ORDINALS = numbers("ordinals");
    private static final Map<String, BigDecimal> SUFFIXES = numbers("suffixes");

    private static final String SCALE = Data.anyOf(SCALES.keySet().stream());
    private static final String CARDINAL = Data.anyOf(CARDINALS.keySet().stream());
    /** Longer ones are no figures that a report states. */
    private static final int MOST_DIGITS = 30;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private static final Pattern PLAIN =
            Pattern.compile("(\\d{1,3}(?:,\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d{1,30}(?:\\.\\d{1,10})?)"
                    + "(?:(?i:(st|nd|rd|th)|(" + Data.anyOf(SUFFIXES.keySet().stream()) + "))(?![A-Za-z0-9])"
                    + "|[ -](?i:(" + SCALE + "))(?![A-Za-z]))?");
    private static final Pattern WORD =
            Pattern.compile("(?i)(" + CARDINAL + "|an?(?= (?:" + SCALE + ")(?![A-Za-z])))(?![A-Za-z])");
    private static final Pattern NEXT = Pattern.compile("(?i)(?: and |[ -])(" + CARDINAL + ")(?![A-Za-z])");
    private static final Pattern NEXT_SCALE = Pattern.compile("(?i)[ -](" + SCALE + ")(?![A-Za-z])");
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)(?:(twenty|thirty)-)?(" + Data.anyOf(ORDINALS.keySet().stream()) + ")(?![A-Za-z])");

    private static Map<String, BigDecimal> numbers(String table) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        TABLE.path(table)
                .properties()
                .forEach(entry -> numbers.put(entry.getKey(), entry.getValue().asDecimal()));
        return numbers;
    }

    /** {@return the number that begins at a place} */
    static Optional<EnglishNumeral> at(String text, int at) {
        return plain(text, at).or(() -> ordinal(text, at)).or(() -> words(text, at));
    }

    static Optional<EnglishNumeral> plain(String text, int at) {
        Matcher matcher = matcher(PLAIN, text, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(1).replace(",", ""));
        BigDecimal scale = BigDecimal.ONE;
        if (matcher.group(3) != null) {
            scale = of(SUFFIXES, matcher.group(3));
        } else if (matcher.group(4) != null) {
            scale = of(SCALES, matcher.group(4));
        }
        return Optional.of(
                new EnglishNumeral(number.multiply(scale), false, matcher.group(2) != null, number, matcher.end()));
    }

    private static Optional<EnglishNumeral> ordinal(String text, int at) {
        Matcher matcher = matcher(ORDINAL, text, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal tens = matcher.group(1) == null ? BigDecimal.ZERO : of(CARDINALS, matcher.group(1));
        BigDecimal number = tens.add(of(ORDINALS, matcher.group(2)));
        return Optional.of(new EnglishNumeral(number, true, true, number, matcher.end()));
    }

    /** Two hundred and ten thousand: what is smaller behind a scale word adds, a scale word multiplies. */
    private static Optional<EnglishNumeral> words(String text, int at) {
        Matcher matcher = matcher(WORD, text, at);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal section = cardinal(matcher.group(1));
        BigDecimal last = section;
        BigDecimal coefficient = section;
        int end = matcher.end();
        while (true) {
            Matcher scale = matcher(NEXT_SCALE, text, end);
            Matcher next = matcher(NEXT, text, end);
            if (scale.lookingAt() && section.precision() < MOST_DIGITS) {
                last = of(SCALES, scale.group(1));
                if (last.compareTo(HUNDRED) <= 0) {
                    section = section.multiply(last);
                } else {
                    total = total.add(section.multiply(last));
                    section = BigDecimal.ZERO;
                }
                end = scale.end();
            } else if (next.lookingAt() && adds(last, of(CARDINALS, next.group(1)), next.group())) {
                last = of(CARDINALS, next.group(1));
                section = section.add(last);
                end = next.end();
            } else {
                return Optional.of(new EnglishNumeral(total.add(section), true, false, coefficient, end));
            }
        }
    }

    /** Twenty-five and two hundred (and) five are one number; five and six are two. */
    private static boolean adds(BigDecimal before, BigDecimal next, String joined) {
        boolean isTens = before.compareTo(TWENTY) >= 0 && before.compareTo(HUNDRED) < 0;
        boolean isUnit = next.signum() > 0 && next.compareTo(BigDecimal.TEN) < 0;
        return before.compareTo(HUNDRED) >= 0 ? next.signum() > 0 : isTens && isUnit && !joined.contains("and");
    }

    /** An article before a scale word is a one. */
    private static BigDecimal cardinal(String word) {
        return CARDINALS.getOrDefault(word.toLowerCase(Locale.ROOT), BigDecimal.ONE);
    }

    private static BigDecimal of(Map<String, BigDecimal> table, String word) {
        return table.getOrDefault(word.toLowerCase(Locale.ROOT), BigDecimal.ZERO);
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }
}
