package io.github.infosecreport.internal.comparison.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads names with digits in them: ISO/IEC 27001:2022, SP 800-53, AES-256, 5G, 1.2.3. */
final class NameReader implements FigureReader {
    private static final JsonNode TABLE = Data.table("names.yaml");
    private static final List<String> ISSUERS = Data.words(TABLE.path("issuers"));
    private static final List<String> LABELS = Data.words(TABLE.path("labels"));

    private static final String ISSUER = Data.anyOf(ISSUERS.stream());
    private static final String PART =
            Data.anyOf(Stream.concat(ISSUERS.stream(), Data.words(TABLE.path("parts")).stream())
                    .distinct());

    private static final Pattern STANDARD = Pattern.compile("(?:" + ISSUER + ")(?:[ /-]" + PART
            + "){0,4}\\)?[ -]?([A-Z]?\\d[\\dA-Za-z]{0,9}(?:[-.:]\\d{1,6}){0,4})(?![A-Za-z])");
    private static final Pattern VERSION = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6}){2,5}(?![\\d.])");
    private static final Pattern MIXED = Pattern.compile(
            "(?=[A-Za-z0-9.:_/+-]{0,60}[A-Za-z])(?=[A-Za-z0-9.:_/+-]{0,60}\\d)" + "[A-Za-z0-9][A-Za-z0-9.:_/+-]{0,60}");

    /** Digits whose letters are a unit, a scale, an ordinal's ending or a part of the day. */
    private static final Pattern NUMBER =
            Pattern.compile("(?i)(?:\\d[\\d.,:/-]*(?:st|nd|rd|th|s|k|m|mn|bn|tn|am|pm|a\\.m|p\\.m|"
                    + "h|hr|hrs|min|sec|pt|pp|yrs?|pct)|\\d[\\d.,/-]*-[a-z][a-z-]*|fy'?\\d.*|[qh]\\d|\\d[qh])");

    private static final Pattern LABELLED = Pattern.compile("(?i)" + Data.anyOf(LABELS.stream()) + "[. -]{0,2}(?=\\d)");

    /** Letters and then a number in digits alone: in Japanese it may be counted, in English not. */
    private static final Pattern LETTERS_THEN_NUMBER = Pattern.compile("[A-Za-z.]+(\\d[\\d,]*(?:\\.\\d+)?)");

    private final boolean isJapanese;

    NameReader(boolean isJapanese) {
        this.isJapanese = isJapanese;
    }

    @Override
    public Optional<Reading> read(String text, int at) {
        Matcher standard = matcher(STANDARD, text, at);
        if (standard.lookingAt()) {
            return found(standard.group(1), at, standard.end());
        }
        Matcher version = matcher(VERSION, text, at);
        if (version.lookingAt()) {
            return found(version.group(), at, version.end());
        }
        Matcher labelled = matcher(LABELLED, text, at);
        if (labelled.lookingAt()) {
            return Optional.of(Reading.nothing(labelled.end()));
        }
        Matcher mixed = matcher(MIXED, text, at);
        if (!mixed.lookingAt()) {
            return Optional.empty();
        }
        String token = mixed.group().replaceAll("[.:_/+-]+$", "");
        int end = at + token.length();
        return isName(text, token, end) ? found(token, at, end) : Optional.empty();
    }

    private boolean isName(String text, String token, int end) {
        if (NUMBER.matcher(token).matches()
                || token.chars().noneMatch(Character::isDigit)
                || token.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        Matcher counted = LETTERS_THEN_NUMBER.matcher(token);
        return !(isJapanese && counted.matches() && Units.japanese(text, end).isPresent());
    }

    private static Optional<Reading> found(String name, int start, int end) {
        String key = "name:" + name.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return Optional.of(Reading.of(
                name.matches("\\d{1,9}")
                        ? Figure.identifier(key, new BigDecimal(name), start, end)
                        : Figure.identifier(key, start, end)));
    }

    private static Matcher matcher(Pattern pattern, String text, int at) {
        return pattern.matcher(text).region(at, text.length());
    }
}
