package io.github.infosecreport.outline;

/** The signs with which headings and list entries are counted. */
public enum Counter {
    /** {@code 1, 2, 3}. */
    DECIMAL,
    /** {@code ①} to {@code ⑳}, then plain decimals: Word has no circled number past 20 either. */
    CIRCLED,
    /** {@code ア} to {@code ン}, then {@code アア}, as Word does. */
    KATAKANA,
    /** {@code a} to {@code z}, then {@code aa}, as Word does. */
    LETTER;

    /** The 48 signs that Word counts in its aiueo order. */
    private static final String KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヰヱヲン";

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final int LAST_CIRCLED = 20;

    /**
     * Writes a number.
     *
     * @param number the number, from 1
     * @return such as {@code 3}, {@code ③}, {@code ウ} or {@code c}
     * @throws IllegalArgumentException if the number is less than 1
     */
    public String write(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("counting starts from 1, not from " + number);
        }
        return switch (this) {
            case DECIMAL -> String.valueOf(number);
            case CIRCLED -> number <= LAST_CIRCLED ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case KATAKANA -> repeated(KANA, number);
            case LETTER -> repeated(LETTERS, number);
        };
    }

    /** Repeats the sign when the row of signs starts again. */
    private static String repeated(String signs, int number) {
        int sign = (number - 1) % signs.length();
        return signs.substring(sign, sign + 1).repeat((number - 1) / signs.length() + 1);
    }
}
