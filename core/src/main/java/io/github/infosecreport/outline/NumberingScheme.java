package io.github.infosecreport.outline;

import io.github.infosecreport.internal.outline.NumberingTable;
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
    /** Levels from this one on stand inside a section, where their own number tells them apart. */
    private static final int INSIDE_SECTION = 2;

    /**
     * A level of headings. In patterns {@code %1} to {@code %4} stand for the numbers of the levels, as Word writes them; all
     * but the level's own are decimal.
     *
     * @param pattern what is printed before a heading
     * @param reference how a reference names a heading of this level from anywhere in the report
     * @param own how it is named where the levels above go without saying
     * @param counter the signs that count on this level
     */
    public record Level(String pattern, String reference, String own, Counter counter) {}

    /**
     * Finds the scheme of a preset. English editions count in letters where Japanese ones count in katakana or circled
     * numbers, for those are read as Japanese. A reference is {@code 7章} or {@code Section 7} for a chapter, {@code 5.1節} or
     * {@code Section 5.1} for an item, but {@code 第3} under {@link NumberingPreset#OFFICIAL}.
     *
     * @param preset the preset
     * @param language the edition's language
     * @return the scheme
     */
    public static NumberingScheme of(NumberingPreset preset, EditionLanguage language) {
        return NumberingTable.scheme(preset, language);
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
     * Writes how a reference names a heading from anywhere in the report, such as {@code 2.3節}, {@code Section 2.3} or
     * {@code 2.3(1)}. Below a heading without a number it begins behind that heading, whose name must be told too.
     *
     * @param path the counts from the chapter down to the heading; 0 where a level between has no number
     * @return the reference; empty where headings have no numbers
     */
    public String reference(List<Integer> path) {
        if (levels.isEmpty()) {
            return "";
        }
        int unnumbered = path.lastIndexOf(0);
        return unnumbered < 0 ? write(levels.get(path.size() - 1).reference(), path) : own(path, unnumbered + 1);
    }

    /**
     * Writes how a reference in the same section (level 2) names a heading: {@code (1)} for {@code 2.3(1)}.
     *
     * @param path the counts from the chapter down to the heading; 0 where a level between has no number
     * @return the reference; empty where headings have no numbers
     */
    public String near(List<Integer> path) {
        boolean inside = !levels.isEmpty() && path.size() > INSIDE_SECTION;
        return inside ? own(path, Math.max(INSIDE_SECTION, path.lastIndexOf(0) + 1)) : reference(path);
    }

    private String own(List<Integer> path, int from) {
        StringBuilder label = new StringBuilder();
        for (int at = from; at < path.size(); at++) {
            label.append(write(levels.get(at).own(), path.subList(0, at + 1)));
        }
        return label.toString();
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
