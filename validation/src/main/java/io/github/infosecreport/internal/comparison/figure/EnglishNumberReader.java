package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads 3 million cases, 5 to 10 people, twenty-five, the third year, a tenth, two and a half hours, the 2010s. */
final class EnglishNumberReader implements FigureReader {
    private static final JsonNode PARTS = Data.table("numerals.yaml").path("parts");
    private static final String SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|hundred|\\d{1,2}";
    private static final Pattern UP_TO = Pattern.compile(" ?(?:-|~) ?| (?:to|or) ");
    private static final Pattern AND_A_HALF = Pattern.compile("(?i) and a half(?![A-Za-z])");
    private static final Pattern AND_A_HALF_BEHIND =
            Pattern.compile("(?i)an? (year|month|week|day|hour)s? and a half(?![A-Za-z])");
    private static final Pattern PART =
            Pattern.compile("(?i)(an?|one|two|three|four|five|six|seven|eight|nine|\\d{1,3})[ -]("
                    + Data.anyOf(PARTS.properties().stream().map(Map.Entry::getKey))
                    + ")(?![A-Za-z])(?! (?:party|parties|year|quarter|time|session|day|week|month))");
    private static final Pattern AMONG = Pattern.compile(
            "(?i)(" + SMALL + ") (?:[a-z]+ )?in (?:every )?(" + SMALL.replace("one|", "") + ")(?![A-Za-z0-9,.]|-)");
    private static final Pattern PLURAL = Pattern.compile("s(?![A-Za-z0-9])");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher among = matcher(AMONG, text, at);
        if (among.lookingAt()) {
            return Optional.of(among(among));
        }
        boolean isNegative = isSign(text, at);
        int start = isNegative ? at + 1 : at;
        Optional<Reading> special =
                isNegative ? Optional.empty() : part(text, at).or(() -> andAHalf(text, at));
        return special.or(() -> EnglishNumeral.at(text, start).map(numeral -> number(text, at, numeral, isNegative)));
    }

    private static boolean isSign(String text, int at) {
        boolean isBehindWord = at > 0 && !Character.isWhitespace(text.charAt(at - 1)) && text.charAt(at - 1) != '(';
        return text.charAt(at) == '-'
                && !isBehindWord
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at + 1));
    }

    private static Reading number(String text, int at, EnglishNumeral numeral, boolean isNegative) {
        String written = text.substring(at, numeral.end());
        if (Years.isYear(written)) {
            Matcher plural = matcher(PLURAL, text, numeral.end());
            int end = plural.lookingAt() ? plural.end() : numeral.end();
            return Reading.of(Dates.year(FigureKind.YEAR, numeral.value().intValue(), at, end));
        }
        BigDecimal number = numeral.value().multiply(scaleBehind(text, numeral));
        int end = numeral.end();
        Matcher half = matcher(AND_A_HALF, text, end);
        if (half.lookingAt()) {
            number = number.add(HALF);
            end = half.end();
        }
        Matcher plural = matcher(PLURAL, text, end);
        end = plural.lookingAt() ? plural.end() : end;
        Optional<Units.Found> found = Units.english(text, end);
        // The third quarter is no nine months.
        Optional<Unit> unit = found.map(Units.Found::unit).filter(known -> !numeral.isOrdinal() || !known.isTime());
        end = found.map(Units.Found::end).orElse(end);
        return Reading.of(
                Figure.number(isNegative ? number.negate() : number, unit, weight(numeral, number, unit), at, end));
    }

    /** In "3 to 5 million" both are millions; in "500 to 1,000" neither is. */
    private static BigDecimal scaleBehind(String text, EnglishNumeral numeral) {
        Matcher upTo = matcher(UP_TO, text, numeral.end());
        if (!upTo.lookingAt() || numeral.value().compareTo(numeral.coefficient()) != 0) {
            return BigDecimal.ONE;
        }
        return EnglishNumeral.plain(text, upTo.end())
                .filter(next -> next.coefficient().compareTo(numeral.value()) > 0
                        && next.coefficient().signum() > 0)
                .map(next -> next.value().divide(next.coefficient(), MathContext.DECIMAL64))
                .orElse(BigDecimal.ONE);
    }

    /** One in ten is 1割 or 10人に1人. */
    private static Reading among(Matcher among) {
        BigDecimal number = EnglishNumeral.at(among.group(1), 0).orElseThrow().value();
        BigDecimal whole = EnglishNumeral.at(among.group(2), 0).orElseThrow().value();
        Optional<Unit> percent = Optional.of(Units.named("percent"));
        Weight weight = number.compareTo(BigDecimal.ONE) == 0 ? Weight.TRIVIAL : Weight.WORD;
        return new Reading(
                List.of(
                        Figure.number(
                                Fractions.percent(number, whole), percent, Weight.TRIVIAL, among.start(), among.end()),
                        Figure.number(number, Optional.empty(), weight, among.start(), among.end(1)),
                        Figure.number(whole, Optional.empty(), Weight.WORD, among.start(2), among.end())),
                among.end());
    }

    private static Optional<Reading> part(String text, int at) {
        Matcher part = matcher(PART, text, at);
        if (!part.lookingAt()) {
            return Optional.empty();
        }
        boolean isArticle = part.group(1).matches("(?i)an?");
        BigDecimal number = isArticle
                ? BigDecimal.ONE
                : EnglishNumeral.at(part.group(1), 0).orElseThrow().value();
        BigDecimal whole = PARTS.path(part.group(2).toLowerCase(Locale.ROOT)).asDecimal();
        return Optional.of(Reading.of(Figure.number(
                Fractions.percent(number, whole),
                Optional.of(Units.named("percent")),
                isArticle ? Weight.WORD : Weight.FIRM,
                at,
                part.end())));
    }

    private static Optional<Reading> andAHalf(String text, int at) {
        Matcher matcher = matcher(AND_A_HALF_BEHIND, text, at);
        return matcher.lookingAt()
                ? Optional.of(Reading.of(Figure.number(
                        BigDecimal.ONE.add(HALF),
                        Optional.of(Units.named(matcher.group(1).toLowerCase(Locale.ROOT))),
                        Weight.WORD,
                        at,
                        matcher.end())))
                : Optional.empty();
    }

    private static Weight weight(EnglishNumeral numeral, BigDecimal number, Optional<Unit> unit) {
        if (number.compareTo(BigDecimal.ONE) == 0
                && unit.map(Unit::takesArticle).orElse(true)) {
            return Weight.TRIVIAL;
        }
        boolean isSmallWord = numeral.isWord()
                && (numeral.isOrdinal() || unit.map(Unit::isAnything).orElse(true));
        return isSmallWord || number.signum() == 0 ? Weight.WORD : Weight.FIRM;
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }
}
