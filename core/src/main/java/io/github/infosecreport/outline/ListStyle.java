package io.github.infosecreport.outline;

import java.util.Optional;

/** How the entries of a numbered list, or headings of one level, are counted. */
public enum ListStyle {
    /** {@code 1.} */
    DECIMAL("decimal", "", ".", false),
    /** {@code 1)}, written so in the source. */
    DECIMAL_PARENTHESIS("decimal-paren", "", ")", false),
    /** {@code (1)}. */
    PARENTHESIZED("paren", "(", ")", false),
    /** {@code ①} to {@code ⑳}, then plain decimals: Word has no circled number past 20 either. */
    CIRCLED("circled", "", "", false),
    /** {@code ア} to {@code ン}. */
    KATAKANA("katakana", "", "", true),
    /** {@code (ア)}. */
    PARENTHESIZED_KATAKANA("paren-katakana", "(", ")", true);

    /** The 48 signs that Word counts in its aiueo order. */
    private static final String SIGNS = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン";

    private static final int LAST_CIRCLED = 20;

    private final String key;
    private final String before;
    private final String after;
    private final boolean katakana;

    ListStyle(String key, String before, String after, boolean katakana) {
        this.key = key;
        this.before = before;
        this.after = after;
        this.katakana = katakana;
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
        if (number < 1) {
            throw new IllegalArgumentException("a list counts from 1, not from " + number);
        }
        if (katakana) {
            return before + katakana(number) + after;
        }
        if (this == CIRCLED && number <= LAST_CIRCLED) {
            return String.valueOf((char) ('①' + number - 1));
        }
        return before + number + after;
    }

    /** Repeats the sign after the last one (アア), as Word does. */
    private static String katakana(int number) {
        int sign = (number - 1) % SIGNS.length();
        int times = (number - 1) / SIGNS.length() + 1;
        return SIGNS.substring(sign, sign + 1).repeat(times);
    }
}
