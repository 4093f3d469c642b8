package io.github.infosecreport.internal.comparison.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads words that stand for a figure, and passes over those that only look like one. */
final class WordReader implements FigureReader {
    private final Map<String, JsonNode> words = new HashMap<>();
    private final Map<Character, List<String>> byFirst;
    private final boolean isJapanese;

    WordReader(boolean isJapanese) {
        this.isJapanese = isJapanese;
        Data.table("words.yaml")
                .path(isJapanese ? "ja" : "en")
                .properties()
                .forEach(entry -> words.put(Fold.fold(entry.getKey()), entry.getValue()));
        byFirst = words.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    /** {@return the characters with which one begins} */
    Set<Character> beginnings() {
        return byFirst.keySet();
    }

    @Override
    public Optional<Reading> read(String text, int at) {
        char first = Character.toLowerCase(text.charAt(at));
        for (String word : byFirst.getOrDefault(first, List.of())) {
            int end = at + word.length();
            if (text.regionMatches(!isJapanese, at, word, 0, word.length()) && endsThere(text, end)) {
                return Optional.of(reading(words.getOrDefault(word, Data.NOTHING), at, end));
            }
        }
        return Optional.empty();
    }

    private boolean endsThere(String text, int end) {
        return isJapanese || end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }

    private static Reading reading(JsonNode figures, int start, int end) {
        List<Figure> read = new ArrayList<>();
        figures.forEach(node -> read.add(figure(node, start, end)));
        return new Reading(read, end);
    }

    private static Figure figure(JsonNode node, int start, int end) {
        if (node.has("time")) {
            int minute = node.path("time").asInt();
            return Dates.time(minute, Weight.TRIVIAL, start, end);
        }
        Optional<Unit> unit = Optional.of(node.path("unit").asString(""))
                .filter(name -> !name.isEmpty())
                .map(Units::named);
        return Figure.number(node.path("number").asDecimal(), unit, Weight.TRIVIAL, start, end);
    }
}
