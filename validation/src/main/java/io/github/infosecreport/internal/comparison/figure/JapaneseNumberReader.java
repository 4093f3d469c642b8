package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 300万件, 5〜10名, 三つ, 第3回, 6割, 三分の一, 2時間半. */
final class JapaneseNumberReader implements FigureReader {
    private static final Pattern BETWEEN = Pattern.compile("([~-]|から(?=\\d))");
    private static final Pattern PART = Pattern.compile("分の");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Behind a small number in signs without a counter, these tell that it is a number: 十の目標. */
    private static final String PARTICLES = "のをがはにでもと、。,)」 ";

    /** Before a number, these leave open how many: 数十件. */
    private static final String VAGUE = "数何幾";

    @Override
    public Optional<Reading> read(String text, int at) {
        boolean isOrdinal = text.charAt(at) == '第';
        boolean isNegative = isSign(text, at);
        int start = isOrdinal || isNegative ? at + 1 : at;
        if (start >= text.length()) {
            return Optional.empty();
        }
        return JapaneseNumeral.at(text, start)
                .map(numeral -> isVague(text, start, numeral)
                        ? Reading.nothing(numeral.end())
                        : number(text, at, isNegative ? negative(numeral) : numeral));
    }

    private static boolean isSign(String text, int at) {
        boolean isSign = "-▲△".indexOf(text.charAt(at)) >= 0;
        boolean isBehindNumber = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        return isSign && !isBehindNumber && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private static JapaneseNumeral negative(JapaneseNumeral numeral) {
        return new JapaneseNumeral(
                numeral.value().negate(),
                numeral.isKanji(),
                numeral.coefficient().negate(),
                numeral.end());
    }

    private static boolean isVague(String text, int start, JapaneseNumeral numeral) {
        boolean before = start > 0 && VAGUE.indexOf(text.charAt(start - 1)) >= 0;
        boolean after = numeral.end() < text.length() && VAGUE.indexOf(text.charAt(numeral.end())) >= 0;
        return before || after;
    }

    private Reading number(String text, int at, JapaneseNumeral numeral) {
        Optional<Reading> part = part(text, at, numeral);
        if (part.isPresent()) {
            return part.get();
        }
        int place = numeral.end();
        if (!numeral.isKanji() && text.startsWith(" ", place)) {
            place++;
        }
        if (text.startsWith("余", place)) {
            place++;
        }
        Optional<Units.Found> unit = Units.japanese(text, place);
        if (unit.isPresent()) {
            return counted(text, at, numeral, unit.get());
        }
        if (!numeral.isKanji()) {
            return uncounted(text, at, numeral);
        }
        return stands(text, at, numeral)
                ? Reading.of(Figure.number(
                        numeral.value(), Optional.empty(), weight(numeral, Weight.WORD), at, numeral.end()))
                : Reading.nothing(numeral.end());
    }

    private static Reading counted(String text, int at, JapaneseNumeral numeral, Units.Found found) {
        BigDecimal number = numeral.value();
        Unit unit = found.unit();
        int end = found.end();
        if (unit.isTime() && text.startsWith("半", end)) {
            number = number.add(HALF);
            end++;
        }
        Optional<JapaneseNumeral> hundredths = unit.name().equals("tenth") ? hundredths(text, end) : Optional.empty();
        if (hundredths.isPresent()) {
            number = number.add(hundredths.get().value().movePointLeft(1));
            end = hundredths.get().end() + 1;
        }
        // The third quarter is no nine months.
        Optional<Unit> counted = Optional.of(unit).filter(known -> text.charAt(at) != '第' || !known.isTime());
        // 三つ may only sum up what is listed anyhow.
        Weight usual = numeral.isKanji() && text.startsWith("つ", numeral.end()) ? Weight.WORD : Weight.FIRM;
        return Reading.of(
                Figure.number(number, counted, unit.takesArticle() ? weight(numeral, usual) : usual, at, end));
    }

    private static Optional<JapaneseNumeral> hundredths(String text, int at) {
        return JapaneseNumeral.at(text, at)
                .filter(next -> text.startsWith("分", next.end()) && next.value().compareTo(BigDecimal.TEN) < 0);
    }

    /** A number without a counter may take it from the one that follows: 5〜10名, 3〜5万件. */
    private Reading uncounted(String text, int at, JapaneseNumeral numeral) {
        Matcher between = BETWEEN.matcher(text).region(numeral.end(), text.length());
        if (between.lookingAt() && between.end() < text.length()) {
            Optional<JapaneseNumeral> next =
                    JapaneseNumeral.at(text, between.end()).filter(other -> !other.isKanji());
            if (next.isPresent()) {
                return before(text, at, numeral, next.get());
            }
        }
        if (Years.isYear(text.substring(at, numeral.end()))) {
            return Reading.of(Dates.year(FigureKind.YEAR, numeral.value().intValue(), at, numeral.end()));
        }
        return Reading.of(
                Figure.number(numeral.value(), Optional.empty(), weight(numeral, Weight.FIRM), at, numeral.end()));
    }

    private static Reading before(String text, int at, JapaneseNumeral numeral, JapaneseNumeral next) {
        BigDecimal scale = numeral.value().compareTo(next.coefficient()) < 0
                        && numeral.scale().compareTo(BigDecimal.ONE) == 0
                ? next.scale()
                : BigDecimal.ONE;
        if (text.startsWith("月", next.end()) && Dates.isMonth(numeral.value().intValue())) {
            return Reading.of(Dates.month(0, numeral.value().intValue(), at, numeral.end()));
        }
        if (Years.isYear(text.substring(at, numeral.end()))) {
            int year = numeral.value().intValue();
            return Reading.of(
                    text.startsWith("年度", next.end())
                            ? Dates.fiscalYear(year, year, at, numeral.end())
                            : Dates.year(FigureKind.YEAR, year, at, numeral.end()));
        }
        Optional<Unit> unit = Units.japanese(text, next.end()).map(Units.Found::unit);
        return Reading.of(Figure.number(numeral.value().multiply(scale), unit, Weight.FIRM, at, numeral.end()));
    }

    private static Optional<Reading> part(String text, int at, JapaneseNumeral whole) {
        Matcher part = PART.matcher(text).region(whole.end(), text.length());
        if (!part.lookingAt() || whole.value().signum() <= 0) {
            return Optional.empty();
        }
        return JapaneseNumeral.at(text, part.end())
                .map(numerator -> Reading.of(Figure.number(
                        Fractions.percent(numerator.value(), whole.value()),
                        Optional.of(Units.named("percent")),
                        Weight.FIRM,
                        at,
                        numerator.end())));
    }

    private static boolean stands(String text, int at, JapaneseNumeral numeral) {
        boolean isBehindSign = at > 0 && Character.isIdeographic(text.codePointBefore(at)) && text.charAt(at) != '第';
        boolean isFollowed = numeral.end() == text.length() || PARTICLES.indexOf(text.charAt(numeral.end())) >= 0;
        return !isBehindSign && isFollowed;
    }

    private static Weight weight(JapaneseNumeral numeral, Weight usual) {
        if (numeral.value().compareTo(BigDecimal.ONE) == 0) {
            return Weight.TRIVIAL;
        }
        return numeral.value().signum() == 0 ? Weight.WORD : usual;
    }
}
