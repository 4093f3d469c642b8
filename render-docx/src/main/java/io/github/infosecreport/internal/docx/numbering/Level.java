package io.github.infosecreport.internal.docx.numbering;

import io.github.infosecreport.outline.Counter;
import java.util.Optional;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/**
 * One level of a list of Word's.
 *
 * @param format how it counts
 * @param text what is printed, with {@code %1} for the first level's number and so on
 * @param indent where its text begins, in twentieths of a point; negative if its style tells
 * @param hanging how far its number stands before that
 * @param style id of the style that it belongs to
 */
record Level(STNumberFormat.Enum format, String text, int indent, int hanging, Optional<String> style) {
    private static final int LAST_CIRCLED = 20;
    private static final int LAST_KATAKANA = 44;

    static STNumberFormat.Enum format(Counter counter) {
        return switch (counter) {
            case DECIMAL -> STNumberFormat.DECIMAL;
            case CIRCLED -> STNumberFormat.DECIMAL_ENCLOSED_CIRCLE;
            case KATAKANA -> STNumberFormat.AIUEO_FULL_WIDTH;
            case LETTER -> STNumberFormat.LOWER_LETTER;
        };
    }

    /**
     * Tells whether every program writes a number alike: after ⑳ and after ワ, which some let ヰ follow and some ヲ, they
     * differ.
     */
    static boolean isCertain(Counter counter, int number) {
        return switch (counter) {
            case CIRCLED -> number <= LAST_CIRCLED;
            case KATAKANA -> number <= LAST_KATAKANA;
            case DECIMAL, LETTER -> true;
        };
    }
}
