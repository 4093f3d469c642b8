package io.github.infosecreport.samples.audience;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.model.Numbering;
import io.github.infosecreport.model.StructureEntry;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.ExactlyOne;
import io.github.infosecreport.model.common.Exhibit;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.Keyed;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** JSON forms of the model's types, every text, date and decimal marked; attributes of tomorrow are filled as well. */
final class MarkedValues {
    private static final int DEEPEST = 7;

    private final Random random;
    private final double presence;
    private final Set<String> internal = new LinkedHashSet<>();
    private int count;

    /**
     * Makes values.
     *
     * @param seed the same for the same values
     * @param presence how likely an optional value is there; 1 fills everything
     */
    MarkedValues(long seed, double presence) {
        this.random = new Random(seed);
        this.presence = presence;
    }

    /** {@return the internal getters that were filled} */
    Set<String> internal() {
        return internal;
    }

    boolean likely() {
        return random.nextDouble() < presence;
    }

    /** {@return an object of a type of the model} */
    Map<String, Object> object(Class<?> type, Mark mark, int depth) {
        Map<String, Object> object = new LinkedHashMap<>();
        List<Object> hidden = new ArrayList<>();
        Optional.ofNullable(type.getAnnotation(JsonTypeName.class)).ifPresent(name -> object.put("type", name.value()));
        List<String> alternatives = alternatives(type);
        String chosen = alternatives.isEmpty() ? "" : chosen(type, alternatives);
        for (Getter getter : Getter.of(type)) {
            String property = getter.property();
            boolean wanted =
                    alternatives.contains(property) ? property.equals(chosen) : getter.isMandatory() || likely();
            if (wanted && !property.equals("hidden") && !property.equals("modelVersion")) {
                value(type, getter, mark, depth, hidden).ifPresent(value -> object.put(property, value));
            }
        }
        if (!hidden.isEmpty()) {
            object.put("hidden", hidden);
        }
        return object;
    }

    private Optional<Object> value(Class<?> type, Getter getter, Mark mark, int depth, List<Object> hidden) {
        boolean deep = depth > DEEPEST && getter.isList() && !getter.isMandatory();
        if (deep) {
            return Optional.empty();
        }
        if (getter.isInternal()) {
            internal.add(getter.toString());
            return Optional.of(value(getter, Mark.INTERNAL, depth));
        }
        if (ReportItem.class.isAssignableFrom(type) && getter.isShown() && mark == Mark.PUBLIC) {
            return Optional.of(ofItem(getter, depth, hidden));
        }
        return Optional.of(value(getter, mark, depth));
    }

    /** An item hides facts as a whole, and exhibits of the author's one by one. */
    private Object ofItem(Getter getter, int depth, List<Object> hidden) {
        if (getter.element() != Exhibit.class) {
            boolean hides = random.nextInt(4) == 0;
            if (hides) {
                hidden.add(getter.property());
            }
            return value(getter, hides ? Mark.HIDDEN : Mark.PUBLIC, depth);
        }
        List<Object> exhibits = new ArrayList<>();
        for (Mark mark : List.of(Mark.PUBLIC, Mark.HIDDEN)) {
            Map<String, Object> exhibit = object(Exhibit.class, mark, depth + 1);
            exhibits.add(exhibit);
            if (mark == Mark.HIDDEN) {
                hidden.add(exhibit.get("id"));
            }
        }
        return exhibits;
    }

    /** {@return a value for a getter; a list for a list} */
    Object value(Getter getter, Mark mark, int depth) {
        if (!getter.isList()) {
            return element(getter, getter.element(), mark, depth);
        }
        List<Object> list = new ArrayList<>();
        int size = 1 + random.nextInt(2);
        for (int i = 0; i < size; i++) {
            list.add(element(getter, getter.element(), mark, depth));
        }
        return list;
    }

    private Object element(Getter getter, Type type, Mark mark, int depth) {
        if (type instanceof java.lang.reflect.ParameterizedType list) {
            return List.of(
                    element(getter, list.getActualTypeArguments()[0], mark, depth),
                    element(getter, list.getActualTypeArguments()[0], mark, depth));
        }
        Class<?> raw = (Class<?>) type;
        if (raw.isSealed()) {
            JsonSubTypes.Type[] kinds = raw.getAnnotation(JsonSubTypes.class).value();
            return object(kinds[random.nextInt(kinds.length)].value(), mark, depth + 1);
        }
        // Sections stand in sections; somewhere that must end.
        return Getter.isModel(raw)
                ? object(raw, mark, depth + (raw == StructureEntry.class ? 4 : 1))
                : scalar(getter, raw, mark);
    }

    private Object scalar(Getter getter, Class<?> type, Mark mark) {
        count++;
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return ((Keyed) constants[random.nextInt(constants.length)]).key();
        }
        if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return getter.number(random);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(mark.decimal(count));
        }
        if (type == LocalDate.class) {
            return mark.year() + "-06-0" + (1 + random.nextInt(9));
        }
        if (type == PartialDate.class || type == Timespan.class) {
            return List.of("FY" + mark.year(), mark.year() + "-06", mark.year() + "-06-01T09:30~")
                    .get(random.nextInt(3));
        }
        if (type == Numbering.class) {
            return "continue";
        }
        if (type == String.class && getter.isId()) {
            return (getter.property().equals("section") ? "x-" : "") + mark.id(count);
        }
        if (List.of(String.class, Prose.class, InlineProse.class, Cell.class).contains(type)) {
            return mark.text(count);
        }
        throw new AssertionError("no values for " + type + " of " + getter + ": add them here");
    }

    private static List<String> alternatives(Class<?> type) {
        return Optional.ofNullable(type.getAnnotation(ExactlyOne.class))
                .map(one -> List.of(one.of().split(", ")))
                .orElse(List.of());
    }

    /** A name can stand in the structure once: only sections of the author's have enough of them. */
    private String chosen(Class<?> type, List<String> alternatives) {
        return type == StructureEntry.class ? "section" : alternatives.get(random.nextInt(alternatives.size()));
    }
}
