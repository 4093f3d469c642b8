package io.github.infosecreport.outline;

import java.util.Optional;

/** How the entries of a numbered list are counted. */
public enum ListStyle {
    /** {@code 1.} */
    DECIMAL("decimal", "", Counter.DECIMAL, "."),
    /** {@code 1)}, written so in the source. */
    DECIMAL_PARENTHESIS("decimal-paren", "", Counter.DECIMAL, ")"),
    /** {@code (1)}. */
    PARENTHESIZED("paren", "(", Counter.DECIMAL, ")"),
    /** {@code ①}. */
    CIRCLED("circled", "", Counter.CIRCLED, ""),
    /** {@code ア}. */
    KATAKANA("katakana", "", Counter.KATAKANA, ""),
    /** {@code (ア)}. */
    PARENTHESIZED_KATAKANA("paren-katakana", "(", Counter.KATAKANA, ")"),
    /** {@code (a)}, which English editions have where Japanese ones count in katakana. */
    PARENTHESIZED_LETTER("paren-letter", "(", Counter.LETTER, ")");

    private final String key;
    private final String before;
    private final Counter counter;
    private final String after;

    ListStyle(String key, String before, Counter counter, String after) {
        this.key = key;
        this.before = before;
        this.counter = counter;
        this.after = after;
    }

    /**
     * Returns the word that names the style after {@code ::: list}.
     *
     * @return a lower-case word
     */
    public String key() {
        return key;
    }

    /**
     * Returns what stands before the number.
     *
     * @return such as {@code (}; may be empty
     */
    public String before() {
        return before;
    }

    /**
     * Returns the signs that count.
     *
     * @return the counter
     */
    public Counter counter() {
        return counter;
    }

    /**
     * Returns what stands after the number.
     *
     * @return such as {@code )}; may be empty
     */
    public String after() {
        return after;
    }

    /**
     * Finds a style by the word that names it.
     *
     * @param key a word as in {@code ::: list circled}
     * @return the style, or empty if no style has that name
     */
    public static Optional<ListStyle> ofKey(String key) {
        for (ListStyle style : values()) {
            if (style.key.equals(key)) {
                return Optional.of(style);
            }
        }
        return Optional.empty();
    }

    /**
     * Writes a number in this style.
     *
     * @param number the number, from 1
     * @return such as {@code (1)}, {@code ①} or {@code ア}
     * @throws IllegalArgumentException if the number is less than 1
     */
    public String label(int number) {
        return before + counter.write(number) + after;
    }
}
