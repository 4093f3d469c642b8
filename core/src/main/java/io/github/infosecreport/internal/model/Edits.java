package io.github.infosecreport.internal.model;

import io.github.infosecreport.model.common.MissingAttributesException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Changes one element of a list that is never changed in place. */
public final class Edits {
    private Edits() {}

    /**
     * Changes the element with an id.
     *
     * @param values the list; left as it is
     * @param id the id
     * @param idOf tells an element's id; empty text where it has none
     * @param edit makes the new element
     * @param <T> the elements
     * @return the list with the new element at the old one's place
     * @throws NoSuchElementException if no element has the id; the message names those there are
     */
    public static <T> List<T> byId(List<T> values, String id, Function<T, String> idOf, UnaryOperator<T> edit) {
        List<T> result = new ArrayList<>(values);
        for (int i = 0; i < result.size(); i++) {
            if (idOf.apply(result.get(i)).equals(id)) {
                result.set(i, edit.apply(result.get(i)));
                return result;
            }
        }
        List<String> known =
                values.stream().map(idOf).filter(there -> !there.isEmpty()).toList();
        throw new NoSuchElementException("nothing has the id '" + id + "'; "
                + (known.isEmpty() ? "the list has no ids" : "there are " + String.join(", ", known)));
    }

    /**
     * Builds a part of a value.
     *
     * @param part name of the part, for the message
     * @param builder builds it
     * @param <T> the part
     * @return the part
     * @throws MissingAttributesException if it lacks mandatory attributes; names them as {@code part.attribute}
     */
    public static <T> T built(String part, Supplier<T> builder) {
        try {
            return builder.get();
        } catch (MissingAttributesException e) {
            throw new MissingAttributesException(
                    e.attributes().stream().map(name -> part + "." + name).toArray(String[]::new));
        }
    }
}
