package io.github.infosecreport.internal.comparison.figure;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates and times in digits: 2025-04-01, 2025/4/1, 2025.4.1, 10:30, 5:30 p.m. */
final class IsoDateReader implements FigureReader {
    private static final Pattern DAY = Pattern.compile(
            "((?:19|20)\\d{2})([-/.])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])(?![\\d/.-]\\d|\\d)(?:T(?=\\d))?");
    private static final Pattern TIME = Pattern.compile(
            "([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?: ?([ap])\\.?m\\b\\.?)?|(1[0-2]|0?[1-9]) ?([ap])\\.?m\\b\\.?",
            Pattern.CASE_INSENSITIVE);
    private static final int NOON = 12;
    private static final int MINUTES = 60;

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher day = DAY.matcher(text).region(at, text.length());
        if (day.lookingAt()) {
            return Optional.of(Reading.of(Dates.day(number(day, 1), number(day, 3), number(day, 4), at, day.end())));
        }
        Matcher time = TIME.matcher(text).region(at, text.length());
        if (!time.lookingAt()) {
            return Optional.empty();
        }
        boolean hasMinutes = time.group(1) != null;
        int hour = number(time, hasMinutes ? 1 : 4);
        String half = time.group(hasMinutes ? 3 : 5);
        int minutes = hour(hour, half == null ? "" : half) * MINUTES + (hasMinutes ? number(time, 2) : 0);
        return Optional.of(Reading.of(Dates.time(minutes, Weight.FIRM, at, time.end())));
    }

    private static int hour(int hour, String half) {
        return switch (half) {
            case "p", "P" -> hour % NOON + NOON;
            case "a", "A" -> hour % NOON;
            default -> hour;
        };
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
