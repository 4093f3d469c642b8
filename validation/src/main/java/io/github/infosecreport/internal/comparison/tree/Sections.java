package io.github.infosecreport.internal.comparison.tree;

import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lays the sections of a report side by side: how deep they stand and in which order is no part of what they say. */
final class Sections {
    private final TreeReader reader;
    private final List<Node> found = new ArrayList<>();

    Sections(TreeReader reader) {
        this.reader = reader;
    }

    List<Node> read(List<StructureEntry> entries) {
        read(entries, "/structure");
        return found;
    }

    private void read(List<StructureEntry> entries, String pointer) {
        for (int i = 0; i < entries.size(); i++) {
            StructureEntry entry = entries.get(i);
            String place = pointer + "/" + i;
            Branch branch = reader.branch(entry, place);
            if (!branch.attributes().isEmpty()) {
                found.add(new Branch(
                        place, branch.type(), Optional.of(key(entry)), Optional.of(name(entry)), branch.attributes()));
            }
            read(entry.getSections(), place + "/sections");
        }
    }

    /** Own sections begin with {@code #}, as what has an id does. */
    private static String key(StructureEntry entry) {
        return entry.getSection().map(section -> "#" + section).orElseGet(() -> name(entry));
    }

    private static String name(StructureEntry entry) {
        return entry.getSection()
                .or(() -> entry.getItem().map(ItemKey::key))
                .or(() -> entry.getChapter().map(ChapterKey::key))
                .orElse("");
    }
}
