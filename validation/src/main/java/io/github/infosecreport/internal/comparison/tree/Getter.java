package io.github.infosecreport.internal.comparison.tree;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.infosecreport.model.common.InternalUse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * A public attribute of a type of the model.
 *
 * @param name its name in JSON
 * @param label its key in the glossary
 * @param method reads it
 */
record Getter(String name, String label, Method method) {
    private static final ClassValue<List<Getter>> BY_TYPE = new ClassValue<>() {
        @Override
        protected List<Getter> computeValue(Class<?> type) {
            return read(type);
        }
    };

    /** {@return the public attributes of a type in the order of its JSON form} */
    static List<Getter> of(Class<?> type) {
        return BY_TYPE.get(type);
    }

    private static List<Getter> read(Class<?> type) {
        JsonPropertyOrder order = type.getAnnotation(JsonPropertyOrder.class);
        List<String> names = order == null ? List.of() : List.of(order.value());
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("(?:get|is)[A-Z].*"))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> !method.isAnnotationPresent(JsonIgnore.class))
                .filter(method -> !method.isAnnotationPresent(InternalUse.class))
                .map(Getter::of)
                .sorted(Comparator.comparing(getter -> names.indexOf(getter.name)))
                .toList();
    }

    private static Getter of(Method method) {
        String bare = method.getName().replaceFirst("^(?:get|is)", "");
        String name = bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
        JsonProperty named = method.getAnnotation(JsonProperty.class);
        return new Getter(
                named == null ? name : named.value(),
                kebab(method.getDeclaringClass().getSimpleName()) + "." + kebab(name),
                method);
    }

    /** {@return what it is called in the table of kinds: {@code Certification.number}} */
    String key() {
        return method.getDeclaringClass().getSimpleName() + "." + name;
    }

    Object value(Object owner) {
        try {
            return method.invoke(owner);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + method, e);
        }
    }

    static String kebab(String name) {
        return name.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
