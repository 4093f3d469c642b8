package io.github.infosecreport.internal.validation;

import io.github.infosecreport.standard.ItemKey;
import java.util.Arrays;
import java.util.Optional;

/** Where items stand in the report's JSON form. */
public final class ItemPaths {
    private ItemPaths() {}

    /**
     * Returns where an item stands.
     *
     * @param item its key
     * @return JSON Pointer of the item
     */
    public static String of(ItemKey item) {
        return item.chapter().isItem() ? "/" + item.key() : "/" + item.chapter().key() + "/" + item.key();
    }

    /**
     * Finds the item that holds a value.
     *
     * @param path JSON Pointer of the value
     * @return the item; empty for what is no part of an item
     */
    public static Optional<ItemKey> item(String path) {
        return Arrays.stream(ItemKey.values())
                .filter(item -> path.equals(of(item)) || path.startsWith(of(item) + "/"))
                .findFirst();
    }
}
