package io.github.infosecreport.standard;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * METI's Information Security Report Model: seven chapters, twenty-two items, four of them basic.
 *
 * @param chapters the chapters in order
 * @param notes the notes
 */
public record Standard(List<Chapter> chapters, List<StandardNote> notes) {
    /** Reads the data when they are first asked for. */
    private static final class Holder {
        private static final Standard MODEL = StandardReader.read();
    }

    /**
     * Returns the standard.
     *
     * @return the one instance
     */
    public static Standard model() {
        return Holder.MODEL;
    }

    /**
     * Finds a chapter.
     *
     * @param key its key
     * @return the chapter
     */
    public Chapter chapter(ChapterKey key) {
        return chapters.stream()
                .filter(chapter -> chapter.key() == key)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(key.key()));
    }

    /**
     * Finds an item.
     *
     * @param key its key
     * @return the item
     */
    public Item item(ItemKey key) {
        return items().filter(item -> item.key() == key)
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(key.key()));
    }

    /**
     * Returns the items.
     *
     * @return all items in the standard's order
     */
    public Stream<Item> items() {
        return chapters.stream().flatMap(chapter -> chapter.items().stream());
    }
}
