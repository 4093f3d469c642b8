package io.github.infosecreport.internal.comparison.figure;

import io.github.infosecreport.model.EditionLanguage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** The units that are known, by their words in both languages. */
public final class Units {
    private static final Map<String, Unit> BY_NAME = new LinkedHashMap<>();
    private static final Map<String, Unit> JAPANESE = new HashMap<>();
    private static final Map<String, Unit> ENGLISH = new HashMap<>();
    private static final int LONGEST_JAPANESE;

    /** A word of an English text with what joins it to the one before. */
    private static final Pattern NEXT_WORD = Pattern.compile("[ -]?(%|[A-Za-z]+)");

    private static final int MOST_WORDS = 2;

    /** What stands between a number and a noun that it does not count. */
    private static final Set<String> JOINTS = Set.of(
            "of", "in", "at", "on", "by", "to", "from", "and", "or", "per", "a", "an", "the", "for", "with", "as", "is",
            "are", "was", "were", "had", "has", "have", "that", "which", "who", "than", "after", "before", "into",
            "out");

    static {
        for (Map.Entry<String, JsonNode> entry : Data.table("units.yaml").properties()) {
            JsonNode node = entry.getValue();
            Unit unit = new Unit(
                    entry.getKey(),
                    node.path("measure").asString(),
                    node.path("factor").asDecimal(),
                    node.path("counted").asBoolean(false));
            BY_NAME.put(unit.name(), unit);
            Data.words(node.path("ja")).forEach(word -> JAPANESE.put(Fold.fold(word), unit));
            Data.words(node.path("en")).forEach(word -> ENGLISH.put(word, unit));
        }
        LONGEST_JAPANESE =
                JAPANESE.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    private Units() {}

    /** A unit in a text, and where its word ends. */
    record Found(Unit unit, int end) {}

    static Unit named(String name) {
        Unit unit = BY_NAME.get(name);
        if (unit == null) {
            throw new IllegalArgumentException("no unit '" + name + "'");
        }
        return unit;
    }

    static Optional<Found> japanese(String text, int at) {
        for (int end = Math.min(text.length(), at + LONGEST_JAPANESE); end > at; end--) {
            Unit unit = JAPANESE.get(text.substring(at, end));
            if (unit != null) {
                return Optional.of(new Found(unit, end));
            }
        }
        return Optional.empty();
    }

    /** Finds the noun behind a number; one adjective may stand between. */
    static Optional<Found> english(String text, int at) {
        Optional<Found> next = phrase(text, at);
        if (next.isPresent()) {
            return next;
        }
        Matcher adjective = NEXT_WORD.matcher(text).region(at, Math.min(text.length(), at + 30));
        if (!adjective.lookingAt() || JOINTS.contains(adjective.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        return text.startsWith(" ", adjective.end()) ? phrase(text, adjective.end()) : Optional.empty();
    }

    private static Optional<Found> phrase(String text, int at) {
        Optional<Found> longest = Optional.empty();
        StringBuilder words = new StringBuilder();
        int place = at;
        for (int i = 0; i < MOST_WORDS; i++) {
            Matcher word = NEXT_WORD.matcher(text).region(place, Math.min(text.length(), place + 30));
            if (!word.lookingAt()) {
                break;
            }
            words.append(i == 0 ? "" : " ").append(word.group(1).toLowerCase(Locale.ROOT));
            place = word.end();
            Unit unit = ENGLISH.get(words.toString());
            if (unit != null) {
                longest = Optional.of(new Found(unit, place));
            }
        }
        return longest;
    }

    /**
     * An author's word for a unit, understood.
     *
     * @param scale what a number before it is to be multiplied by: 10,000 for 万件
     * @param unit the unit, if it is known
     */
    public record Written(BigDecimal scale, Optional<Unit> unit) {}

    /**
     * Understands an author's word for a unit.
     *
     * @param word such as 件, 万件, {@code million yen} or {@code %}
     * @param language the language that it is in
     * @return what it says; scale 1 and no unit where it is unknown
     */
    public static Written written(String word, EditionLanguage language) {
        String folded = Fold.fold(word).trim();
        return language == EditionLanguage.JA ? japaneseWritten(folded) : englishWritten(folded);
    }

    private static Written japaneseWritten(String word) {
        // Scale words alone are no numeral, but 1万 is.
        Optional<JapaneseNumeral> scale = JapaneseNumeral.at("1" + word, 0);
        int end = scale.map(JapaneseNumeral::end).orElse(1) - 1;
        Optional<Found> unit = japanese(word, end).filter(found -> found.end() == word.length());
        return new Written(
                scale.map(JapaneseNumeral::value).orElse(BigDecimal.ONE),
                unit.map(Found::unit).or(() -> Optional.ofNullable(ENGLISH.get(word.toLowerCase(Locale.ROOT)))));
    }

    /** Million yen, millions of yen, JPY million and yen (millions) are one. */
    private static Written englishWritten(String word) {
        BigDecimal scale = BigDecimal.ONE;
        List<String> rest = new ArrayList<>();
        for (String part : word.toLowerCase(Locale.ROOT).split("[ ()]+", -1)) {
            BigDecimal known = EnglishNumeral.SCALES.get(part.replaceFirst("s$", ""));
            if (known != null) {
                scale = scale.multiply(known);
            } else if (!part.isEmpty() && !part.equals("of")) {
                rest.add(part);
            }
        }
        return new Written(scale, Optional.ofNullable(ENGLISH.get(String.join(" ", rest))));
    }
}
