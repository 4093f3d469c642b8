package io.github.infosecreport.outline;

import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import java.util.List;

/**
 * How the four levels of headings, and the lists below them, are numbered.
 *
 * @param levels the levels from chapters down; empty where headings have no numbers
 * @param lists the style of ordered lists that name none
 */
public record NumberingScheme(List<Level> levels, ListStyle lists) {
    /**
     * A level of headings.
     *
     * @param pattern what is printed, with {@code %1} to {@code %4} for the numbers of the levels, as Word writes it;
     *     all but the level's own are decimal
     * @param reference how a reference names a heading of this level
     * @param counter the signs that count on this level
     */
    public record Level(String pattern, String reference, Counter counter) {}

    private static final NumberingScheme BUSINESS_JA = new NumberingScheme(
            List.of(
                    new Level("%1.", "%1", Counter.DECIMAL),
                    new Level("%1.%2", "%1.%2", Counter.DECIMAL),
                    new Level("(%3)", "%1.%2(%3)", Counter.DECIMAL),
                    new Level("%4", "%1.%2(%3)%4", Counter.CIRCLED)),
            ListStyle.KATAKANA);

    private static final NumberingScheme BUSINESS_EN = new NumberingScheme(
            List.of(
                    new Level("%1.", "%1", Counter.DECIMAL),
                    new Level("%1.%2", "%1.%2", Counter.DECIMAL),
                    new Level("(%3)", "%1.%2(%3)", Counter.DECIMAL),
                    new Level("(%4)", "%1.%2(%3)(%4)", Counter.LETTER)),
            ListStyle.DECIMAL);

    private static final NumberingScheme OFFICIAL_JA = new NumberingScheme(
            List.of(
                    new Level("第%1", "第%1", Counter.DECIMAL),
                    new Level("%2", "第%1の%2", Counter.DECIMAL),
                    new Level("(%3)", "第%1の%2(%3)", Counter.DECIMAL),
                    new Level("%4", "第%1の%2(%3)%4", Counter.KATAKANA)),
            ListStyle.PARENTHESIZED_KATAKANA);

    private static final NumberingScheme OFFICIAL_EN = new NumberingScheme(
            List.of(
                    new Level("Part %1", "Part %1", Counter.DECIMAL),
                    new Level("%2", "Part %1, %2", Counter.DECIMAL),
                    new Level("(%3)", "Part %1, %2(%3)", Counter.DECIMAL),
                    new Level("%4", "Part %1, %2(%3)%4", Counter.LETTER)),
            ListStyle.PARENTHESIZED_LETTER);

    private static final NumberingScheme CHAPTER_JA = new NumberingScheme(
            List.of(
                    new Level("第%1章", "第%1章", Counter.DECIMAL),
                    new Level("%1.%2", "%1.%2", Counter.DECIMAL),
                    new Level("(%3)", "%1.%2(%3)", Counter.DECIMAL),
                    new Level("%4", "%1.%2(%3)%4", Counter.CIRCLED)),
            ListStyle.KATAKANA);

    private static final NumberingScheme CHAPTER_EN = new NumberingScheme(
            List.of(
                    new Level("Chapter %1", "Chapter %1", Counter.DECIMAL),
                    new Level("%1.%2", "%1.%2", Counter.DECIMAL),
                    new Level("(%3)", "%1.%2(%3)", Counter.DECIMAL),
                    new Level("(%4)", "%1.%2(%3)(%4)", Counter.LETTER)),
            ListStyle.DECIMAL);

    private static final NumberingScheme NONE = new NumberingScheme(List.of(), ListStyle.DECIMAL);

    /**
     * Finds the scheme of a preset. English editions count in letters where Japanese ones count in katakana or circled
     * numbers, for those are read as Japanese.
     *
     * @param preset the preset
     * @param language the edition's language
     * @return the scheme
     */
    public static NumberingScheme of(NumberingPreset preset, EditionLanguage language) {
        boolean ja = language == EditionLanguage.JA;
        return switch (preset) {
            case BUSINESS -> ja ? BUSINESS_JA : BUSINESS_EN;
            case OFFICIAL -> ja ? OFFICIAL_JA : OFFICIAL_EN;
            case CHAPTER -> ja ? CHAPTER_JA : CHAPTER_EN;
            case NONE -> NONE;
        };
    }

    /**
     * Writes the number of a heading.
     *
     * @param path the counts from the chapter down to the heading; 0 where a level between has no number
     * @return the label; empty where headings have no numbers
     */
    public String label(List<Integer> path) {
        return levels.isEmpty() ? "" : write(levels.get(path.size() - 1).pattern(), path);
    }

    /**
     * Writes how a reference names a heading: with the numbers above it, which (1) alone does not tell.
     *
     * @param path the counts from the chapter down to the heading; 0 where a level between has no number
     * @return the reference; empty where headings have no numbers
     */
    public String reference(List<Integer> path) {
        if (levels.isEmpty()) {
            return "";
        }
        Level level = levels.get(path.size() - 1);
        return write(path.contains(0) ? level.pattern() : level.reference(), path);
    }

    private String write(String pattern, List<Integer> path) {
        Counter own = levels.get(path.size() - 1).counter();
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '%') {
                int named = pattern.charAt(++i) - '1';
                Counter counter = named == path.size() - 1 ? own : Counter.DECIMAL;
                label.append(counter.write(path.get(named)));
            } else {
                label.append(sign);
            }
        }
        return label.toString();
    }
}
