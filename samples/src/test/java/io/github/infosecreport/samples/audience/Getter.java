package io.github.infosecreport.samples.audience;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.model.common.Absence;
import io.github.infosecreport.model.common.InternalUse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonDeserialize;

/**
 * A property of a type of the model.
 *
 * @param method its getter
 */
record Getter(Method method) {
    /** {@return the properties of a type, by name} */
    static List<Getter> of(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> !method.isAnnotationPresent(JsonIgnore.class))
                .map(Getter::new)
                .sorted(Comparator.comparing(Getter::property))
                .toList();
    }

    /** {@return every internal getter that is reached from a type} */
    static Set<String> internalBelow(Class<?> type) {
        Set<String> internal = new LinkedHashSet<>();
        collect(type, new LinkedHashSet<>(), internal);
        return internal;
    }

    private static void collect(Type type, Set<Class<?>> seen, Set<String> internal) {
        if (type instanceof ParameterizedType generic) {
            collect(generic.getActualTypeArguments()[0], seen, internal);
        } else if (type instanceof Class<?> family && family.isSealed()) {
            Stream.of(family.getPermittedSubclasses()).forEach(kind -> collect(kind, seen, internal));
        } else if (type instanceof Class<?> model && isModel(model) && seen.add(model)) {
            for (Getter getter : of(model)) {
                if (getter.isInternal()) {
                    internal.add(getter.toString());
                }
                collect(getter.element(), seen, internal);
            }
        }
    }

    static boolean isModel(Class<?> type) {
        return type.isInterface() && type.isAnnotationPresent(JsonDeserialize.class);
    }

    String property() {
        String bare = method.getName().substring(method.getName().startsWith("is") ? 2 : 3);
        return Optional.ofNullable(method.getAnnotation(JsonProperty.class))
                .map(JsonProperty::value)
                .orElseGet(() -> Character.toLowerCase(bare.charAt(0)) + bare.substring(1));
    }

    boolean isInternal() {
        return method.isAnnotationPresent(InternalUse.class);
    }

    boolean isList() {
        return method.getReturnType() == List.class;
    }

    boolean isMandatory() {
        return !isList() && method.getReturnType() != Optional.class && !method.isDefault();
    }

    /** {@return whether what it holds is shown as an exhibit, which an item can hide} */
    boolean isShown() {
        return element() instanceof Class<?> element
                && (isModel(element) || element.isSealed())
                && element != Absence.class;
    }

    boolean isId() {
        return constraint(Pattern.class).isPresent();
    }

    int number(Random random) {
        int low = constraint(Min.class).map(min -> (int) min.value()).orElse(0);
        int high = constraint(Max.class).map(max -> (int) max.value()).orElse(low + 9);
        return low + random.nextInt(high - low + 1);
    }

    /** {@return what an optional value or a list holds; else the type itself} */
    Type element() {
        return method.getGenericReturnType() instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : method.getGenericReturnType();
    }

    private <A extends Annotation> Optional<A> constraint(Class<A> type) {
        AnnotatedType returned = method.getAnnotatedReturnType();
        AnnotatedType element = returned instanceof AnnotatedParameterizedType generic
                ? generic.getAnnotatedActualTypeArguments()[0]
                : returned;
        return Stream.of(method.getAnnotation(type), element.getAnnotation(type))
                .filter(found -> found != null)
                .findFirst();
    }

    @Override
    public String toString() {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
