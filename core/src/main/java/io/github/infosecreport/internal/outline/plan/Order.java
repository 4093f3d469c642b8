package io.github.infosecreport.internal.outline.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Fits the places that an author does not name between those that the author names. */
final class Order {
    private Order() {}

    /**
     * Merges places.
     *
     * @param named what the author names, in the author's order
     * @param slots the standard's order
     * @param unnamed makes the place of a slot, unless the author names it somewhere
     * @return all places in order
     */
    static List<Place> merge(List<Place> named, List<Slot> slots, Function<Slot, Optional<Place>> unnamed) {
        List<Place> order = new ArrayList<>(named);
        Optional<Slot> before = Optional.empty();
        for (Slot slot : slots) {
            Optional<Place> place = unnamed.apply(slot);
            if (place.isPresent()) {
                order.add(
                        before.map(slotBefore -> behind(order, slotBefore, slots))
                                .orElse(0),
                        place.get());
                before = Optional.of(slot);
            } else if (order.stream().anyMatch(slot::isAt)) {
                before = Optional.of(slot);
            }
        }
        return order;
    }

    /** Finds the index behind a slot and behind what the author put after it that the standard does not foresee here. */
    private static int behind(List<Place> order, Slot before, List<Slot> slots) {
        int index = 0;
        while (!before.isAt(order.get(index))) {
            index++;
        }
        index++;
        while (index < order.size() && isForeign(order.get(index), slots)) {
            index++;
        }
        return index;
    }

    private static boolean isForeign(Place place, List<Slot> slots) {
        return slots.stream().noneMatch(slot -> slot.isAt(place));
    }
}
