package io.github.infosecreport.model;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Values of the model's types, made by reflection: attributes that are added later are filled by themselves. */
public final class ModelValues {
    /** Sections stand in sections; somewhere that must end. */
    private static final int DEEPEST = 8;

    private static final List<String> NUMBERS = List.of(
            "0", "0.10", "-0.0", "1E-9", "0.1", "12345678901234567890.123456789", "-5", "100", "0.000", "1000000");

    private static final List<String> IDS =
            List.of("a", "0", "2025", "null", "true", "yes", "1e3", "012", "0x1f", "committee-2");

    private final Random random;
    private final double presence;
    private final boolean internal;

    /**
     * Makes values.
     *
     * @param seed the same for the same values
     * @param presence how likely an optional value is there; 1 fills everything, every list too
     */
    public ModelValues(long seed, double presence) {
        this(seed, presence, true);
    }

    private ModelValues(long seed, double presence, boolean internal) {
        this.random = new Random(seed);
        this.presence = presence;
        this.internal = internal;
    }

    /** Values without anything that is internal, and without ids of exhibits to hide. */
    public static ModelValues withoutInternal(long seed, double presence) {
        return new ModelValues(seed, presence, false);
    }

    /** Names every getter below a value that is internal and has something to tell, and hidden ids. */
    public static Set<String> internalOf(Object value) {
        Set<String> found = new TreeSet<>();
        collectInternal(value, found);
        return found;
    }

    private static void collectInternal(Object value, Set<String> found) {
        if (value instanceof Collection<?> list) {
            list.forEach(element -> collectInternal(element, found));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(element -> collectInternal(element, found));
        } else {
            Arrays.stream(value.getClass().getInterfaces())
                    .filter(ModelType::isValue)
                    .flatMap(type -> new ModelType(type).attributes().stream())
                    .forEach(attribute -> {
                        Object held = ModelType.call(value, attribute.getter());
                        boolean empty = held.equals(List.of()) || held.equals(Optional.empty());
                        if (!empty && isKept(attribute)) {
                            found.add(attribute.toString());
                        }
                        collectInternal(held, found);
                    });
        }
    }

    /** Whether the public report leaves it out. */
    private static boolean isKept(Attribute attribute) {
        return attribute.isInternal() || attribute.name().equals("hidden");
    }

    /** A report in which anything may be set. */
    public InformationSecurityReport report() {
        return (InformationSecurityReport) value(new ModelType(InformationSecurityReport.class));
    }

    Object value(ModelType type) {
        return value(type, 0);
    }

    private Object value(ModelType type, int depth) {
        Object builder = type.builder();
        for (Attribute attribute : type.attributes()) {
            attribute(attribute, depth).ifPresent(value -> ModelType.set(builder, attribute, value));
        }
        return ModelType.build(builder);
    }

    /** A value for one attribute; a list for a list. */
    Object value(Attribute attribute) {
        return attribute.isList()
                ? List.of(element(attribute, attribute.element(), 0))
                : element(attribute, attribute.element(), 0);
    }

    private Optional<Object> attribute(Attribute attribute, int depth) {
        if (attribute.name().equals("modelVersion") || (!internal && isKept(attribute))) {
            return Optional.empty();
        }
        boolean deep = depth >= DEEPEST;
        if (attribute.isList()) {
            int size = presence < 1 ? random.nextInt(4) : 1 + random.nextInt(2);
            return Optional.of(list(deep ? 0 : size, () -> element(attribute, attribute.element(), depth)));
        }
        boolean there = attribute.isMandatory()
                || (random.nextDouble() < presence && !(deep && ModelType.isValue(ModelType.raw(attribute.element()))));
        return there ? Optional.of(element(attribute, attribute.element(), depth)) : Optional.empty();
    }

    private static List<Object> list(int size, Supplier<Object> element) {
        List<Object> list = new ArrayList<>();
        Stream.generate(element).limit(size).forEach(list::add);
        return list;
    }

    private Object element(Attribute attribute, Type type, int depth) {
        if (type instanceof ParameterizedType list) {
            Type inner = list.getActualTypeArguments()[0];
            return list(1 + random.nextInt(2), () -> element(attribute, inner, depth));
        }
        Class<?> raw = (Class<?>) type;
        if (ModelType.isValue(raw)) {
            // A section holds sections more often than not, unless it is deep already.
            return value(new ModelType(raw), raw == StructureEntry.class ? depth + 3 : depth + 1);
        }
        if (raw.isInterface()) {
            return value(new ModelType(one(ModelType.kinds(raw))), depth + 1);
        }
        return scalar(attribute, raw);
    }

    private Object scalar(Attribute attribute, Class<?> type) {
        if (type.isEnum()) {
            return one(List.of(type.getEnumConstants()));
        }
        if (type == boolean.class || type == Boolean.class) {
            return presence >= 1 || random.nextBoolean();
        }
        if (type == Integer.class || type == int.class) {
            return number(attribute);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(one(NUMBERS));
        }
        if (type == LocalDate.class) {
            return day();
        }
        if (type == PartialDate.class) {
            return date();
        }
        if (type == Timespan.class) {
            return random.nextBoolean() ? Timespan.of(date()) : Timespan.of(date(), date());
        }
        if (type == Cell.class) {
            return Cell.spanning(NastyText.any(random), 1 + random.nextInt(3), 1 + random.nextInt(2));
        }
        if (type == Numbering.class) {
            return one(List.of(Numbering.AUTO, Numbering.NONE, Numbering.CONTINUE, Numbering.startAt(7)));
        }
        if (type == Prose.class) {
            return Prose.of(NastyText.any(random));
        }
        if (type == InlineProse.class) {
            return InlineProse.of(NastyText.any(random));
        }
        if (type == String.class) {
            String pattern = attribute.pattern();
            return pattern == null ? NastyText.any(random) : (pattern.startsWith("x-") ? "x-" : "") + one(IDS);
        }
        throw new AssertionError("no values for " + type + ": add them here");
    }

    private int number(Attribute attribute) {
        Min min = attribute.annotatedElement().getAnnotation(Min.class);
        Max max = attribute.annotatedElement().getAnnotation(Max.class);
        long low = min == null ? Integer.MIN_VALUE : min.value();
        long high = max == null ? Integer.MAX_VALUE : max.value();
        return (int) random.longs(1, low, high + 1).findFirst().orElseThrow();
    }

    private LocalDate day() {
        return LocalDate.of(1 + random.nextInt(9999), 1, 1).plusDays(random.nextInt(365));
    }

    private PartialDate date() {
        LocalDate day = day();
        String year = day.toString().substring(0, 4);
        String month = PartialDate.of(YearMonth.from(day)).toString();
        return PartialDate.parse(one(List.of("FY" + year, year, month, day + "", day + "T00:00", day + "T23:59"))
                + one(List.of("", "~")));
    }

    private <T> T one(List<? extends T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
