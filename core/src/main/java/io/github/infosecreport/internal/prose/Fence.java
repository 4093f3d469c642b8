package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.ListStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The opening line of a container.
 *
 * @param length how many colons it has
 * @param word what it opens
 * @param style the style it names
 */
record Fence(int length, Word word, Optional<ListStyle> style) {
    private static final Pattern OPENING = Pattern.compile("(:{3,})[ \\t]*([a-z-]+)(?:[ \\t]+([a-z-]+))?[ \\t]*");

    /** The words that open a container. */
    enum Word {
        NOTE,
        CALLOUT,
        DECLARATION,
        SIGNATURE,
        KEY_VALUES,
        LIST;

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Tells whether its content is lines of its own, rather than blocks. */
        boolean holdsLines() {
            return this == SIGNATURE || this == KEY_VALUES;
        }
    }

    /** Reads an opening line; empty if it is none. */
    static Optional<Fence> parse(CharSequence line) {
        Matcher matcher = OPENING.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (Word word : Word.values()) {
            if (word.key().equals(matcher.group(2))) {
                return of(matcher.group(1).length(), word, matcher.group(3));
            }
        }
        return Optional.empty();
    }

    private static Optional<Fence> of(int length, Word word, @Nullable String styleKey) {
        Optional<ListStyle> style = Optional.ofNullable(styleKey).flatMap(ListStyle::ofKey);
        boolean fits =
                switch (word) {
                    case LIST -> style.isPresent();
                    case KEY_VALUES -> styleKey == null || style.isPresent();
                    default -> styleKey == null;
                };
        return fits ? Optional.of(new Fence(length, word, style)) : Optional.empty();
    }

    /** Counts the colons of a closing line; 0 if the line is none. */
    static int closingLength(CharSequence line, int from) {
        int end = line.length();
        while (end > from && (line.charAt(end - 1) == ' ' || line.charAt(end - 1) == '\t')) {
            end--;
        }
        for (int i = from; i < end; i++) {
            if (line.charAt(i) != ':') {
                return 0;
            }
        }
        return end - from >= 3 ? end - from : 0;
    }
}
