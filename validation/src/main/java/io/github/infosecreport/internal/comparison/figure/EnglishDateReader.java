package io.github.infosecreport.internal.comparison.figure;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads April 1, 2025; 1 April 2025; April 2025; FY2025; fiscal 2023-25; the year ended March 31, 2026. */
final class EnglishDateReader implements FigureReader {
    private static final String MONTH = Stream.of(Month.values())
            .map(month -> {
                String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
                return full.length() == 3 ? full : full.substring(0, 3) + "(?:" + full.substring(3) + "|(?=\\b)\\.?)";
            })
            .collect(Collectors.joining("|", "((?:", "|Sept\\.?)(?!\\p{L}))"));
    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:\\d)";
    private static final String YEAR = "((?:1[89]|2[01])\\d{2})(?!\\d)";

    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + "(?: (?:the )?" + DAY + ")?(?:,? (?:of )?" + YEAR + ")?");
    private static final Pattern DAY_FIRST =
            Pattern.compile(DAY + "(?: (?:day )?(?:of )?)" + MONTH + "(?:,? " + YEAR + ")?");
    private static final Pattern FISCAL = Pattern.compile(
            "(?i)(?:FYE?|fiscal(?: years?)?|financial years?)[ -]?'?(\\d{4}|\\d{2})(?!\\d)(?: ?[-/] ?(\\d{4}|\\d{2})(?!\\d))?");
    private static final Pattern ENDED =
            Pattern.compile("(?i:(?:fiscal |financial |business )?years? (?:ended|ending|to)(?: on| in)?) "
                    + "(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?" + MONTH + "(?: \\d{1,2}(?:st|nd|rd|th)?)?,? )" + YEAR);

    /** May is a word of its own as well: it is a month where a preposition or a number says so. */
    private static final Pattern MAY = Pattern.compile(
            "May(?= \\d|,)|(?<=\\b(?:in|by|of|since|until|till|to|from|and|or|through|before|after|early|late|mid|every|each|last|this|next|during)[ -])May");

    private static final int CENTURY = 100;

    private final Habits habits;

    EnglishDateReader(Habits habits) {
        this.habits = habits;
    }

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher ended = matcher(ENDED, text, at);
        if (ended.lookingAt()) {
            int year = Integer.parseInt(ended.group(2));
            return Optional.of(Reading.of(Dates.fiscalYear(year, habits.startOfEnding(year), at, ended.end())));
        }
        Matcher fiscal = matcher(FISCAL, text, at);
        if (fiscal.lookingAt()) {
            return Optional.of(new Reading(fiscal(fiscal), fiscal.end()));
        }
        Matcher monthFirst = matcher(MONTH_FIRST, text, at);
        if (monthFirst.lookingAt() && isMonth(text, at)) {
            return date(monthFirst, 1, 2, at);
        }
        Matcher dayFirst = matcher(DAY_FIRST, text, at);
        return dayFirst.lookingAt() ? date(dayFirst, 2, 1, at) : Optional.empty();
    }

    private List<Figure> fiscal(Matcher fiscal) {
        int first = year(fiscal.group(1));
        List<Figure> years = new ArrayList<>();
        if (fiscal.group(2) == null) {
            years.add(Dates.fiscalYear(first, habits.startOfNamed(first), fiscal.start(), fiscal.end()));
            return years;
        }
        int second = first - first % CENTURY + year(fiscal.group(2)) % CENTURY;
        if (second == first + 1) {
            // FY2025/26 is one year, named by both that it touches.
            years.add(Dates.fiscalYear(first, first, fiscal.start(), fiscal.end()));
            return years;
        }
        years.add(Dates.fiscalYear(first, habits.startOfNamed(first), fiscal.start(), fiscal.end(1)));
        years.add(Dates.fiscalYear(second, habits.startOfNamed(second), fiscal.start(2), fiscal.end()));
        return years;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static boolean isMonth(String text, int at) {
        return !text.startsWith("May", at) || matcher(MAY, text, at).lookingAt();
    }

    private static Optional<Reading> date(Matcher matcher, int monthGroup, int dayGroup, int at) {
        int month = month(matcher.group(monthGroup));
        String day = matcher.group(dayGroup);
        String year = matcher.group(3);
        int end = matcher.end();
        if (day != null && !Dates.isDay(Integer.parseInt(day))) {
            return Optional.empty();
        }
        int number = year == null ? 0 : Integer.parseInt(year);
        return Optional.of(Reading.of(
                day == null
                        ? Dates.month(number, month, at, end)
                        : Dates.day(number, month, Integer.parseInt(day), at, end)));
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).startsWith(name.substring(0, 3))) {
                return month.getValue();
            }
        }
        throw new IllegalStateException(name);
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
    }
}
