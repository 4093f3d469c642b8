package io.github.infosecreport.internal.comparison.figure;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Tells whether a text speaks of a fall, which another may write as a minus sign. */
public final class Falls {
    private static final JsonNode WORDS = Data.table("names.yaml").path("falls");
    private static final Pattern FALL = Pattern.compile(
            Data.anyOf(Stream.concat(Data.words(WORDS.path("ja")).stream(), Data.words(WORDS.path("en")).stream())));

    private Falls() {}

    /**
     * Reads a text.
     *
     * @param text any text
     * @return whether it speaks of a fall
     */
    public static boolean isTold(String text) {
        return FALL.matcher(text.toLowerCase(Locale.ROOT)).find();
    }
}
