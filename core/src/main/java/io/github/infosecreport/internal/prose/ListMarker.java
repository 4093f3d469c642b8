package io.github.infosecreport.internal.prose;

import java.util.Optional;
import org.commonmark.text.Characters;

/**
 * What a list entry begins with.
 *
 * @param sign {@code -}, {@code *} or {@code +}; for numbers what follows them, {@code .} or {@code )}
 * @param number the number; 0 for bullets
 * @param length how many characters the marker has
 */
record ListMarker(char sign, int number, int length) {
    private static final int MAX_DIGITS = 9;

    /** Reads a marker that has text behind it on its line. A thematic break is no list of empty entries. */
    static Optional<ListMarker> at(CharSequence line, int index) {
        Optional<ListMarker> marker = marker(line, index);
        return marker.filter(found -> hasText(line, index + found.length()) && !isThematicBreak(line, index));
    }

    private static Optional<ListMarker> marker(CharSequence line, int index) {
        char c = line.charAt(index);
        if (c == '-' || c == '*' || c == '+') {
            return Optional.of(new ListMarker(c, 0, 1));
        }
        int number = 0;
        int i = index;
        while (i < line.length() && i - index < MAX_DIGITS && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
            number = number * 10 + line.charAt(i) - '0';
            i++;
        }
        if (i == index || i == line.length() || (line.charAt(i) != '.' && line.charAt(i) != ')')) {
            return Optional.empty();
        }
        return Optional.of(new ListMarker(line.charAt(i), number, i + 1 - index));
    }

    private static boolean hasText(CharSequence line, int from) {
        return Characters.isSpaceOrTab(line, from)
                && Characters.skipSpaceTab(line, from, line.length()) < line.length();
    }

    private static boolean isThematicBreak(CharSequence line, int index) {
        char sign = line.charAt(index);
        int count = 0;
        for (int i = index; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == sign) {
                count++;
            } else if (c != ' ' && c != '\t') {
                return false;
            }
        }
        return count >= 3 && (sign == '-' || sign == '*');
    }

    boolean isBullet() {
        return sign == '-' || sign == '*' || sign == '+';
    }
}
