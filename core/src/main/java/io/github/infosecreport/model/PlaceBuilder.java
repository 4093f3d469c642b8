package io.github.infosecreport.model;

import io.github.infosecreport.model.common.Exhibit;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.function.Consumer;

/** Sets heading, level, numbering, text and exhibits of a place in the structure, and adds what stands below it. */
public final class PlaceBuilder extends StructureBuilder {
    private final StructureEntry.Builder entry;

    private PlaceBuilder(StructureEntry.Builder entry) {
        this.entry = entry;
    }

    /** {@return the entry as a lambda leaves it} */
    static StructureEntry built(StructureEntry.Builder entry, Consumer<PlaceBuilder> edit) {
        PlaceBuilder place = new PlaceBuilder(entry);
        edit.accept(place);
        return entry.addAllSections(place.entries()).build();
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
     * Adds an exhibit to a chapter or own section.
     *
     * @param edit fills its builder
     * @return this builder
     */
    public PlaceBuilder addExhibit(Consumer<Exhibit.Builder> edit) {
        entry.addExhibit(edit);
        return this;
    }

    /**
     * Edits the exhibit with an id.
     *
     * @param id its id
     * @param edit changes its present value
     * @return this builder
     * @throws java.util.NoSuchElementException if none has the id; the message names those there are
     */
    public PlaceBuilder editExhibit(String id, Consumer<Exhibit.Builder> edit) {
        entry.editExhibit(id, edit);
        return this;
    }

    /**
     * Adds a note for the authors; internal, never printed.
     *
     * @param note the note
     * @return this builder
     */
    public PlaceBuilder addInternalNote(String note) {
        entry.addInternalNote(note);
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
