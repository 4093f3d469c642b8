package io.github.infosecreport.internal.outline;

import io.github.infosecreport.internal.prose.LookAlike;
import io.github.infosecreport.model.Numbering;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Footnote;
import io.github.infosecreport.outline.HeadingName;
import io.github.infosecreport.outline.HeadingNumber;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.outline.Unresolved;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One pass over the report in reading order. It counts headings, footnotes and exhibits as it meets them, answers
 * references from what the pass before learned, and learns the same for the next.
 */
final class Pass {
    private static final int MAX_LEVEL = 4;

    private final Material material;
    private final Register known;
    private final Register found = new Register();
    private final HeadingCounter counter;
    private final OpenHeadings headings;
    private final ExhibitDrawer exhibits;
    private final List<Footnote> footnotes = new ArrayList<>();
    private final List<Unresolved> unresolved = new ArrayList<>();
    private final List<HeadingName> names = new ArrayList<>();
    private final Set<String> anchors = new HashSet<>();

    Pass(Material material, Register known) {
        this.material = material;
        this.known = known;
        anchors.addAll(material.shelf().anchors());
        counter = new HeadingCounter(material.scheme());
        headings = new OpenHeadings(material);
        exhibits = new ExhibitDrawer(this, material);
    }

    /** {@return what this pass learned} */
    Register found() {
        return found;
    }

    List<Footnote> footnotes() {
        return footnotes;
    }

    List<Unresolved> unresolved() {
        return unresolved;
    }

    /** {@return the names that the author gave to headings inside prose} */
    List<HeadingName> names() {
        return names;
    }

    /** Finds what an id stands for: an exhibit, the owner's before others'; a heading; or the exhibit that shows a fact. */
    Optional<Register.Entry> find(String owner, String id) {
        return material.shelf()
                .find(owner, id)
                .flatMap(exhibit -> known.exhibit(exhibit.anchor()))
                .or(() -> known.heading(id))
                .or(() -> material.home(id).flatMap(known::exhibit));
    }

    /** Numbers a heading and notes how it is referred to. */
    Block.Heading heading(
            int wantedLevel,
            Numbering numbering,
            List<Inline> content,
            String id,
            Optional<ItemKey> item,
            String pointer) {
        int level = Math.min(wantedLevel, MAX_LEVEL);
        Optional<HeadingNumber> number = counter.next(
                level, inBrackets(content) && numbering.equals(Numbering.AUTO) ? Numbering.NONE : numbering);
        String anchor = unique(id);
        found.putHeading(id, headings.enter(level, number, content, anchor));
        return new Block.Heading(level, number, content, anchor, item, pointer);
    }

    /** Headings in 【…】 have no number by themselves. */
    private static boolean inBrackets(List<Inline> content) {
        String text = PlainText.title(content);
        return text.startsWith("【") && text.endsWith("】");
    }

    /** Lets an id stand for what another stands for: an item without a heading for the heading above it. */
    void alias(String id, String other) {
        found.heading(other).ifPresent(entry -> found.putHeading(id, entry));
    }

    private String unique(String id) {
        String anchor = id;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = id + "-" + i;
        }
        return anchor;
    }

    /**
     * Finds what a reference leads to.
     *
     * @param owner who refers
     * @param id the id
     * @param isApart whether the reference is read apart from its section, as in a heading, which contents repeat
     * @param where the reference
     * @return the reference with its label; the id as it was typed if it leads nowhere
     */
    Inline reference(String owner, String id, boolean isApart, SourceRange where) {
        material.shelf().find(owner, id).ifPresent(exhibit -> found.refer(exhibit.anchor()));
        Optional<Register.Entry> entry = find(owner, id);
        if (entry.isEmpty()) {
            missing(Unresolved.Kind.REFERENCE, id, where);
            return new Inline.Text(id, Optional.of(where));
        }
        Register.Entry to = entry.get();
        String label = isApart ? to.label() : to.labelIn(headings.section());
        return new Inline.Reference(to.anchor(), to.kind(), label, Optional.of(where));
    }

    /** Draws the exhibit that prose places. */
    List<Block> place(String owner, String id, SourceRange where) {
        Optional<Shelf.Shelved> shelved = material.shelf().find(owner, id);
        if (shelved.isEmpty()) {
            missing(Unresolved.Kind.EXHIBIT, id, where);
            return material.hidden().names(id)
                    ? List.of()
                    : List.of(new Block.Paragraph(List.of(new Inline.Text(id, Optional.of(where)))));
        }
        found.place(shelved.get().anchor());
        if (exhibits.isDrawn(shelved.get())) {
            unresolved(Unresolved.Kind.PLACED_TWICE, id, where);
            return List.of();
        }
        return List.of(draw(shelved.get(), false));
    }

    /** {@return whether a reference leads to an exhibit} */
    boolean isReferredTo(Shelf.Shelved shelved) {
        return known.isReferredTo(shelved.anchor());
    }

    /** {@return those that no prose places and that are not drawn yet} */
    List<Shelf.Shelved> waiting(List<Shelf.Shelved> candidates) {
        return candidates.stream()
                .filter(shelved -> !known.isPlaced(shelved.anchor()) && !exhibits.isDrawn(shelved))
                .toList();
    }

    /** Draws an exhibit; under a heading that says the same, a caption without a number is left out. */
    Block draw(Shelf.Shelved shelved, boolean isHeaded) {
        return exhibits.draw(shelved, isHeaded);
    }

    Footnote footnote(List<Block> content, String pointer) {
        Footnote footnote = new Footnote(footnotes.size() + 1, content, pointer);
        footnotes.add(footnote);
        return footnote;
    }

    private void missing(Unresolved.Kind kind, String id, SourceRange where) {
        List<String> meanings = material.shelf().meanings(id);
        unresolved.add(new Unresolved(meanings.isEmpty() ? kind : Unresolved.Kind.AMBIGUOUS, id, where, meanings));
    }

    void unresolved(Unresolved.Kind kind, String name, SourceRange where) {
        unresolved.add(new Unresolved(kind, name, where));
    }

    /** Notes a name that the author gave to a heading inside prose. */
    void named(HeadingName name) {
        names.add(name);
    }

    void literalMarkup(SourceRange where, LookAlike looksLike) {
        unresolved.add(new Unresolved(Unresolved.Kind.MARKUP, looksLike.key(), where));
    }

    void learn(Register.Entry exhibit) {
        found.putExhibit(exhibit);
    }
}
