package io.github.infosecreport.internal.outline;

import io.github.infosecreport.outline.ReferenceKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a pass over the report learns of it, for the next one: the labels behind ids, and which exhibits prose places and
 * refers to. When two passes learn the same, the outline is done.
 */
final class Register {
    /**
     * What an id stands for.
     *
     * @param anchor its anchor in the outline
     * @param kind what it is
     * @param label how a reference names it from anywhere in the report
     * @param section the anchor of the section that it stands in; empty for what is named alike everywhere
     * @param near how a reference in that section names it
     */
    record Entry(String anchor, ReferenceKind kind, String label, String section, String near) {
        /** {@return an entry for what is named alike everywhere} */
        static Entry of(String anchor, ReferenceKind kind, String label) {
            return new Entry(anchor, kind, label, "", label);
        }

        /** {@return how a reference names it} */
        String labelIn(String where) {
            return section.equals(where) ? near : label;
        }
    }

    private final Map<String, Entry> headings = new HashMap<>();
    private final Map<String, Entry> exhibits = new HashMap<>();
    private final Set<String> placed = new HashSet<>();
    private final Set<String> referred = new HashSet<>();

    /** Notes what a heading's id stands for; the first heading of an id keeps it. */
    void putHeading(String id, Entry entry) {
        headings.putIfAbsent(id, entry);
    }

    Optional<Entry> heading(String id) {
        return Optional.ofNullable(headings.get(id));
    }

    /** Notes how the exhibit of an anchor is named. */
    void putExhibit(Entry entry) {
        exhibits.put(entry.anchor(), entry);
    }

    Optional<Entry> exhibit(String anchor) {
        return Optional.ofNullable(exhibits.get(anchor));
    }

    void place(String anchor) {
        placed.add(anchor);
    }

    boolean isPlaced(String anchor) {
        return placed.contains(anchor);
    }

    /** Notes that a reference leads to an exhibit. */
    void refer(String anchor) {
        referred.add(anchor);
    }

    boolean isReferredTo(String anchor) {
        return referred.contains(anchor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register that
                && headings.equals(that.headings)
                && exhibits.equals(that.exhibits)
                && placed.equals(that.placed)
                && referred.equals(that.referred);
    }

    @Override
    public int hashCode() {
        return Objects.hash(headings, exhibits, placed, referred);
    }
}
