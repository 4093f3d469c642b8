package io.github.infosecreport.internal.outline;

import io.github.infosecreport.outline.ReferenceKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What a pass over the report learns of it, for the next one: the labels behind ids, and which exhibits prose places.
 * When two passes learn the same, the outline is done.
 */
final class Register {
    /**
     * What an id stands for.
     *
     * @param anchor its anchor in the outline
     * @param kind what it is
     * @param label how a reference names it
     */
    record Entry(String anchor, ReferenceKind kind, String label) {}

    private final Map<String, Entry> entries = new HashMap<>();
    private final Set<String> placed = new HashSet<>();

    void put(String id, Entry entry) {
        entries.putIfAbsent(id, entry);
    }

    Optional<Entry> find(String id) {
        return Optional.ofNullable(entries.get(id));
    }

    void place(String anchor) {
        placed.add(anchor);
    }

    boolean isPlaced(String anchor) {
        return placed.contains(anchor);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Register that && entries.equals(that.entries) && placed.equals(that.placed);
    }

    @Override
    public int hashCode() {
        return Objects.hash(entries, placed);
    }
}
