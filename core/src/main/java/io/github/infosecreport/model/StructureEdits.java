package io.github.infosecreport.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes one entry of a structure, at whatever depth it stands. */
final class StructureEdits {
    private StructureEdits() {}

    /**
     * Changes the entry of a name.
     *
     * @param entries the structure; left as it is
     * @param name the name, as {@link #name} tells it
     * @param edit changes the entry; what it adds below goes behind what is there
     * @return the structure with the changed entry at its place
     * @throws NoSuchElementException if no entry has the name; the message names those there are
     */
    static List<StructureEntry> edited(List<StructureEntry> entries, String name, Consumer<PlaceBuilder> edit) {
        return in(entries, name, edit)
                .orElseThrow(() -> new NoSuchElementException("the structure has no " + name + "; it "
                        + (entries.isEmpty()
                                ? "is empty"
                                : "has " + names(entries).collect(Collectors.joining(", ")))));
    }

    private static Optional<List<StructureEntry>> in(
            List<StructureEntry> entries, String name, Consumer<PlaceBuilder> edit) {
        for (int i = 0; i < entries.size(); i++) {
            StructureEntry entry = entries.get(i);
            Optional<StructureEntry> changed = name(entry).equals(name)
                    ? Optional.of(PlaceBuilder.built(entry.toBuilder(), edit))
                    : in(entry.getSections(), name, edit)
                            .map(sections ->
                                    entry.toBuilder().sections(sections).build());
            if (changed.isPresent()) {
                List<StructureEntry> result = new ArrayList<>(entries);
                result.set(i, changed.get());
                return Optional.of(result);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> names(List<StructureEntry> entries) {
        return entries.stream().flatMap(entry -> Stream.concat(Stream.of(name(entry)), names(entry.getSections())));
    }

    /** {@return what an entry stands for, such as {@code item scope}; empty if it says nothing of it} */
    private static String name(StructureEntry entry) {
        return entry.getChapter()
                .map(key -> "chapter " + key.key())
                .or(() -> entry.getItem().map(key -> "item " + key.key()))
                .or(() -> entry.getSection().map(id -> "section " + id))
                .orElse("");
    }
}
