package io.github.infosecreport.internal.outline.fact;

import java.util.ArrayList;
import java.util.List;

/**
 * A fact and where it stands; facts printed under another item keep their place in the model.
 *
 * @param pointer JSON Pointer of the fact
 * @param value the fact
 * @param <T> its type
 */
public record Fact<T>(String pointer, T value) {
    /**
     * Places the elements of a list.
     *
     * @param pointer JSON Pointer of the list
     * @param values its elements
     * @param <T> their type
     * @return each element with its place
     */
    public static <T> List<Fact<T>> list(String pointer, List<? extends T> values) {
        List<Fact<T>> facts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            facts.add(new Fact<>(pointer + "/" + i, values.get(i)));
        }
        return facts;
    }
}
