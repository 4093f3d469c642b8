package io.github.infosecreport.internal.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Knows what stands for content still to be written: the one place that does. */
public final class Placeholders {
    /** The shapes of signs that stand for characters to come, in all their code points. */
    private enum Shape {
        CIRCLE("〇○◯"),
        CROSS("×✕✖╳"),
        TRIANGLE("△▽"),
        SQUARE("□◻"),
        DIAMOND("◇");

        private final String signs;

        Shape(String signs) {
            this.signs = signs;
        }

        static Shape of(int sign) {
            for (Shape shape : values()) {
                if (shape.signs.indexOf(sign) >= 0) {
                    return shape;
                }
            }
            throw new IllegalArgumentException(Character.toString(sign));
        }
    }

    private static final String SIGNS = "[〇○◯×✕✖╳△▽□◻◇]";

    /** Words that a bullet of the author's may stand before, though they begin with a unit. */
    private static final String ITEMS = "社[内員外長会]|部[門署長品会]|日[常本報程頃次]|年[次間]|月[次例]|時[間期]|件[数名]|名[称簿刺]";

    private static final Pattern PLACEHOLDER = Pattern.compile(SIGNS + "{2,}"
            // Filled signs are bullets and ornaments as well; they stand for characters only where a word goes on.
            + "|[●▲■◆]{2,}(?=\\p{L})"
            + "|(?:(?<=[^\\s])" + SIGNS + "|" + SIGNS + "(?!" + ITEMS + "))(?=[年月日時%％件名社部])"
            + "|[（(]省略[）)]"
            + "|(?<![\\p{Alnum}_])(?:TBD|tbd|TBC|TBA|FIXME|X{3,}|TODO(?=\\s*[:：]))(?![\\p{Alnum}_])"
            + "|(?i:lorem ipsum)");

    private Placeholders() {}

    /**
     * Finds placeholders.
     *
     * @param text any text
     * @return where they stand
     */
    public static List<MatchResult> in(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .filter(match -> !isMarks(match.group()))
                .toList();
    }

    /**
     * Tells whether a value is only a placeholder or holds one.
     *
     * @param value the value
     * @return whether it is blank or holds one
     */
    public static boolean isPlaceholder(String value) {
        return value.isBlank() || !in(value).isEmpty();
    }

    /** Tells marks of judgement, such as {@code ○×} and {@code ○△×}: a circle and a cross, no shape twice. */
    private static boolean isMarks(String run) {
        if (run.length() < 2 || !run.matches(SIGNS + "+")) {
            return false;
        }
        Set<Shape> shapes = EnumSet.noneOf(Shape.class);
        run.codePoints().forEach(sign -> shapes.add(Shape.of(sign)));
        return shapes.size() == run.length() && shapes.contains(Shape.CIRCLE) && shapes.contains(Shape.CROSS);
    }
}
