package io.github.infosecreport.internal.comparison.figure;

import java.time.DateTimeException;
import java.time.chrono.JapaneseChronology;
import java.time.chrono.JapaneseEra;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads 2025年4月1日, 令和7年4月, 2025年度, 2026年3月期, 4月1日, 二〇二五年. */
final class JapaneseDateReader implements FigureReader {
    private static final Map<String, JapaneseEra> ERAS = Map.of(
            "令和", JapaneseEra.REIWA,
            "平成", JapaneseEra.HEISEI,
            "昭和", JapaneseEra.SHOWA,
            "大正", JapaneseEra.TAISHO,
            "明治", JapaneseEra.MEIJI);
    private static final String TWO = "(\\d{1,2}|[一二三四五六七八九十]{1,3})";
    private static final String IN_BRACKETS = "(?: ?\\([^()]{2,10}\\) ?)?";
    private static final Pattern YEAR = Pattern.compile("(?:(令和|平成|昭和|大正|明治) ?(元|" + TWO + ")"
            + "|((?:1[89]|2[01])\\d{2}|[一二][〇一二三四五六七八九]{3}))" + IN_BRACKETS + " ?年" + IN_BRACKETS + " ?");
    private static final Pattern SHORT_YEAR = Pattern.compile("(?:')?(\\d{2})年(?=度|(?:\\d{1,2})月期)");
    private static final Pattern MONTH =
            Pattern.compile(TWO + " ?月(?!間)(期)?(?: ?" + TWO + " ?(?:日(?!間)|(?=~ ?\\d{1,2} ?日)))?");

    private final Habits habits;

    JapaneseDateReader(Habits habits) {
        this.habits = habits;
    }

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher year = matcher(YEAR, text, at);
        if (year.lookingAt()) {
            return year(year).map(number -> withYear(text, number, at, year.end()));
        }
        Matcher shortYear = matcher(SHORT_YEAR, text, at);
        if (shortYear.lookingAt()) {
            return Optional.of(withYear(text, 2000 + number(shortYear.group(1)), at, shortYear.end()));
        }
        Matcher month = matcher(MONTH, text, at);
        return month.lookingAt() && isDate(month)
                ? Optional.of(Reading.of(
                        month.group(3) == null
                                ? Dates.month(0, number(month.group(1)), at, month.end())
                                : Dates.day(0, number(month.group(1)), number(month.group(3)), at, month.end())))
                : Optional.empty();
    }

    private Reading withYear(String text, int year, int at, int end) {
        if (text.startsWith("度", end)) {
            return Reading.of(Dates.fiscalYear(year, year, at, end + 1));
        }
        Matcher month = matcher(MONTH, text, end);
        if (month.lookingAt() && isDate(month)) {
            int number = number(month.group(1));
            if (month.group(2) != null && habits.isLastMonth(number)) {
                return Reading.of(Dates.fiscalYear(year, habits.startOfEnding(year), at, month.end()));
            }
            Figure date = month.group(3) == null
                    ? Dates.month(year, number, at, month.end())
                    : Dates.day(year, number, number(month.group(3)), at, month.end());
            return Reading.of(date);
        }
        FigureKind kind = text.startsWith("代", end) ? FigureKind.YEAR : FigureKind.CALENDAR_YEAR;
        return Reading.of(Dates.year(kind, year, at, end));
    }

    private static boolean isDate(Matcher month) {
        return Dates.isMonth(number(month.group(1))) && (month.group(3) == null || Dates.isDay(number(month.group(3))));
    }

    private static Optional<Integer> year(Matcher matcher) {
        String era = matcher.group(1);
        if (era == null) {
            return Optional.of(number(matcher.group(4)));
        }
        int ofEra = matcher.group(3) == null ? 1 : number(matcher.group(3));
        try {
            return Optional.of(
                    JapaneseChronology.INSTANCE.prolepticYear(ERAS.getOrDefault(era, JapaneseEra.REIWA), ofEra));
        } catch (DateTimeException e) {
            // 昭和99年: no such year, so no date.
            return Optional.empty();
        }
    }

    private static int number(String numeral) {
        return JapaneseNumeral.at(numeral, 0).orElseThrow().value().intValue();
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }
}
