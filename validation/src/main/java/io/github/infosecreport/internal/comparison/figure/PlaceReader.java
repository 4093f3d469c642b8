package io.github.infosecreport.internal.comparison.figure;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Passes over what names a place in the report or marks an entry: each edition numbers those for itself. */
final class PlaceReader implements FigureReader {
    private static final JsonNode PLACES = Data.table("names.yaml").path("places");
    private static final String NUMBER = "\\d{1,3}(?:[.-]\\d{1,3}){0,3}";
    private static final Pattern JAPANESE =
            Pattern.compile("(?<!\\p{IsHan})" + Data.anyOf(Data.words(PLACES.path("ja")).stream()) + " ?" + NUMBER
                    + "|第 ?(?:" + NUMBER + "|[一二三四五六七八九十]{1,3})(?:章|節|部(?![門署会])|編|図|表)");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)" + Data.anyOf(Data.words(PLACES.path("en")).stream()) + "s?\\.? " + NUMBER + "(?![\\d%])");
    private static final Pattern MARK = Pattern.compile("[*※]\\d{1,2}(?!\\d)|\\(\\d{1,2}\\)|[①-⑳]");

    private final Pattern pattern;

    PlaceReader(boolean isJapanese) {
        pattern = isJapanese ? JAPANESE : ENGLISH;
    }

    /** {@return the characters with which a place may begin, besides Latin letters} */
    static Set<Character> beginnings() {
        return Data.words(PLACES.path("ja")).stream()
                .map(word -> word.charAt(0))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Reading> read(String text, int at) {
        for (Pattern one : new Pattern[] {MARK, pattern}) {
            Matcher matcher = one.matcher(text).region(at, text.length()).useTransparentBounds(true);
            if (matcher.lookingAt()) {
                return Optional.of(Reading.nothing(matcher.end()));
            }
        }
        return Optional.empty();
    }
}
