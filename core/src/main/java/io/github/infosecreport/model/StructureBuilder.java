package io.github.infosecreport.model;

import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.standard.ChapterKey;
import io.github.infosecreport.standard.ItemKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Names what stands in the report, in order: chapters, items, and sections of the author's own.
 *
 * <pre>{@code
 * builder.governance(c -> c
 *                 .managementStructure(m -> m.text("委員会が取組を進めます。"))
 *                 .risks(r -> r.text("年に一度、リスクを洗い出します。")))
 *         .structure(s -> s.chapter(ChapterKey.GOVERNANCE, g -> g
 *                 .heading("守るための仕組み")
 *                 .item(ItemKey.MANAGEMENT_STRUCTURE, "推進体制")
 *                 .item(ItemKey.RISKS, at -> at.heading("備えるべきこと").level(3))
 *                 .section("x-people", "【人を育てる】", x -> x.unnumbered().text("研修を二度行いました。"))));
 * }</pre>
 */
public sealed class StructureBuilder permits PlaceBuilder {
    private final List<StructureEntry> entries = new ArrayList<>();

    StructureBuilder() {}

    List<StructureEntry> entries() {
        return entries;
    }

    /**
     * Adds a chapter.
     *
     * @param key which
     * @param edit sets its heading, numbering, text and sections
     * @return this builder
     */
    public StructureBuilder chapter(ChapterKey key, Consumer<PlaceBuilder> edit) {
        return add(StructureEntry.builder().chapter(key), edit);
    }

    /**
     * Adds a chapter with a heading of its own.
     *
     * @param key which
     * @param heading its heading
     * @return this builder
     */
    public StructureBuilder chapter(ChapterKey key, String heading) {
        return chapter(key, at -> at.heading(heading));
    }

    /**
     * Adds an item.
     *
     * @param key which
     * @param edit sets its heading, level and numbering
     * @return this builder
     */
    public StructureBuilder item(ItemKey key, Consumer<PlaceBuilder> edit) {
        return add(StructureEntry.builder().item(key), edit);
    }

    /**
     * Adds an item with a heading of its own.
     *
     * @param key which
     * @param heading its heading
     * @return this builder
     */
    public StructureBuilder item(ItemKey key, String heading) {
        return item(key, at -> at.heading(heading));
    }

    /**
     * Adds a section of the author's own.
     *
     * @param id its id, {@code x-…}
     * @param heading its heading
     * @param edit sets its text, numbering and the items that it answers
     * @return this builder
     */
    public StructureBuilder section(String id, String heading, Consumer<PlaceBuilder> edit) {
        return add(StructureEntry.builder().section(id).heading(InlineProse.of(heading)), edit);
    }

    private StructureBuilder add(StructureEntry.Builder entry, Consumer<PlaceBuilder> edit) {
        entries.add(PlaceBuilder.built(entry, edit));
        return this;
    }
}
