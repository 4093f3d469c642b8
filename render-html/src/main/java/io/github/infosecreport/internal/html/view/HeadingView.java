package io.github.infosecreport.internal.html.view;

/**
 * A heading.
 *
 * @param level of the element, from 1; past 6 an element of its own kind carries it
 * @param depth level in the report, 1 to 4
 * @param id its id
 * @param number its number; may be empty
 * @param text its text
 */
public record HeadingView(int level, int depth, Html id, Html number, Html text) {
    /** {@return whether HTML has an element for the level} */
    public boolean isPlain() {
        return level <= 6;
    }
}
