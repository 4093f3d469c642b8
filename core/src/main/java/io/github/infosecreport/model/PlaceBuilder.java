package io.github.infosecreport.model;

import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import java.util.List;

/** Sets heading, level, numbering and text of a place in the structure, and what stands below it. */
public final class PlaceBuilder extends StructureBuilder {
    private final StructureEntry.Builder entry;

    PlaceBuilder(StructureEntry.Builder entry) {
        this.entry = entry;
    }

    /**
     * Sets the heading.
     *
     * @param heading its text
     * @return this builder
     */
    public PlaceBuilder heading(String heading) {
        entry.heading(InlineProse.of(heading));
        return this;
    }

    /**
     * Leaves the heading out: an item then stands directly under its chapter's.
     *
     * @return this builder
     */
    public PlaceBuilder withoutHeading() {
        return heading("none");
    }

    /**
     * Sets the level of the heading.
     *
     * @param level 1 to 4
     * @return this builder
     */
    public PlaceBuilder level(int level) {
        entry.level(level);
        return this;
    }

    /**
     * Sets the text directly under the heading of a chapter or own section.
     *
     * @param text prose
     * @return this builder
     */
    public PlaceBuilder text(String text) {
        entry.text(Prose.of(text));
        return this;
    }

    /**
     * Names the items that an own section answers.
     *
     * @param items the items
     * @return this builder
     */
    public PlaceBuilder answers(ItemKey... items) {
        entry.addAllAnswers(List.of(items));
        return this;
    }

    /**
     * Goes on with the numbers of the level.
     *
     * @return this builder
     */
    public PlaceBuilder continueNumbering() {
        entry.numbering(Numbering.CONTINUE);
        return this;
    }

    /**
     * Leaves the number out.
     *
     * @return this builder
     */
    public PlaceBuilder unnumbered() {
        entry.numbering(Numbering.NONE);
        return this;
    }

    /**
     * Starts from a number.
     *
     * @param number the number, from 1
     * @return this builder
     */
    public PlaceBuilder startAt(int number) {
        entry.numbering(Numbering.startAt(number));
        return this;
    }
}
