package io.github.infosecreport.internal.rollforward;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Moves on the year that a report's title or id bears, where nothing else can be meant: a year of the reporting period
 * or of publication, in western or Japanese style, the number of the business term, and the number of an issue.
 */
final class NamedYear {
    private static final int REIWA = 2018;
    private static final int CENTURY = 2000;
    private static final String DIGIT = "[0-9０-９]";

    private static final Pattern NAMED = Pattern.compile("(?<!" + DIGIT + ")(?<year>" + DIGIT + "{4})"
            + "(?:(?<to>[/／–—~〜～-])(?<short>" + DIGIT + "{2}))?(?!" + DIGIT + ")"
            + "|(?<=[Ff][Yy])(?<fiscal>" + DIGIT + "{2})(?!" + DIGIT + ")"
            + "|(?<=令和)(?<era>元|" + DIGIT + "{1,2})(?=年)"
            + "|(?<=第)(?<term>" + DIGIT + "{1,4})(?=期)"
            + "|(?<=第)(?<issue>" + DIGIT + "{1,4})(?=[回号])");

    private final Set<Integer> years;
    private final Optional<Integer> term;

    NamedYear(Set<Integer> years, Optional<Integer> term) {
        this.years = years;
        this.term = term;
    }

    /** {@return the name with its year moved on; empty if it bears none that can be} */
    Optional<String> movedOn(String name) {
        Matcher match = NAMED.matcher(name);
        StringBuilder moved = new StringBuilder();
        while (match.find()) {
            match.appendReplacement(moved, Matcher.quoteReplacement(next(match)));
        }
        String next = match.appendTail(moved).toString();
        return next.equals(name) ? Optional.empty() : Optional.of(next);
    }

    private String next(Matcher match) {
        if (match.group("year") != null) {
            return nextYear(match);
        }
        String digits = match.group();
        int number = digits.equals("元") ? 1 : number(digits);
        boolean moves = match.group("issue") != null
                || (match.group("term") != null
                        && term.filter(given -> given == number).isPresent())
                || (match.group("fiscal") != null && isOurs(CENTURY + number))
                || (match.group("era") != null && isOurs(REIWA + number));
        return moves ? rewritten(digits, number + 1) : digits;
    }

    private String nextYear(Matcher match) {
        String year = match.group("year");
        int number = number(year);
        String next = isOurs(number) ? rewritten(year, number + 1) : year;
        if (match.group("short") == null) {
            return next;
        }
        // 2025/26 is a span of two years, 2025-07 a month.
        boolean isSpan = isOurs(number) && number(match.group("short")) == (number + 1) % 100;
        String end = isSpan ? rewritten(match.group("short"), (number + 2) % 100) : match.group("short");
        return next + match.group("to") + end;
    }

    private boolean isOurs(int year) {
        return years.contains(year) && NextYear.hasNext(year);
    }

    private static int number(String digits) {
        // Digits of full width are digits to Java as well.
        return Integer.parseInt(digits);
    }

    /** Writes a number in the width of the digits that it replaces, no shorter. */
    private static String rewritten(String model, int number) {
        int length = model.equals("元") ? 1 : model.length();
        String plain = String.format(Locale.ROOT, "%0" + length + "d", number);
        if (model.charAt(0) < '０') {
            return plain;
        }
        return plain.chars()
                .collect(StringBuilder::new, (out, c) -> out.append((char) (c - '0' + '０')), StringBuilder::append)
                .toString();
    }
}
