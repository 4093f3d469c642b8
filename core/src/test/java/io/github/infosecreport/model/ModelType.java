package io.github.infosecreport.model;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.infosecreport.model.common.InternalUse;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.annotation.JsonDeserialize;

/** A value type of the model as reflection shows it; types that are added later are found by themselves. */
record ModelType(Class<?> type) {
    /** Every value type that a report can hold, the report first. */
    static List<ModelType> all() {
        Map<Class<?>, ModelType> found = new LinkedHashMap<>();
        collect(InformationSecurityReport.class, found);
        return List.copyOf(found.values());
    }

    private static void collect(Type type, Map<Class<?>, ModelType> found) {
        if (type instanceof ParameterizedType parameterized) {
            for (Type argument : parameterized.getActualTypeArguments()) {
                collect(argument, found);
            }
        } else if (type instanceof Class<?> raw && raw.isSealed()) {
            kinds(raw).forEach(kind -> collect(kind, found));
        } else if (type instanceof Class<?> raw && isValue(raw) && !found.containsKey(raw)) {
            ModelType model = new ModelType(raw);
            found.put(raw, model);
            model.attributes().forEach(attribute -> collect(attribute.type(), found));
        }
    }

    /** The type of a value; empty for what is no value of the model. */
    static Optional<ModelType> of(Object value) {
        return Arrays.<Class<?>>stream(value.getClass().getInterfaces())
                .filter(ModelType::isValue)
                .map(ModelType::new)
                .findFirst();
    }

    /** Whether a class is a value type of the model. */
    static boolean isValue(Class<?> type) {
        return type.isInterface() && type.isAnnotationPresent(JsonDeserialize.class);
    }

    /** The members of a sealed family. */
    static List<Class<?>> kinds(Class<?> family) {
        return Arrays.<Class<?>>stream(family.getPermittedSubclasses())
                .filter(Class::isInterface)
                .toList();
    }

    /** The value types that an attribute of a type holds: the type, the members of a family, or none. */
    static Stream<ModelType> below(Class<?> element) {
        if (isValue(element)) {
            return Stream.of(new ModelType(element));
        }
        return element.isSealed() && element.isInterface()
                ? kinds(element).stream().map(ModelType::new)
                : Stream.empty();
    }

    String name() {
        return type.getSimpleName();
    }

    @Override
    public String toString() {
        return name();
    }

    /** Its getters, by name. */
    List<Attribute> attributes() {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .filter(method -> method.getParameterCount() == 0 && !method.isBridge())
                .filter(method -> !method.isAnnotationPresent(JsonIgnore.class))
                .map(Attribute::new)
                .sorted(Comparator.comparing(Attribute::name))
                .toList();
    }

    Attribute attribute(String name) {
        return attributes().stream()
                .filter(attribute -> attribute.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name() + " has no " + name));
    }

    /** A builder with nothing set. */
    Object builder() {
        return call(null, method(type, "builder"));
    }

    /** Sets an attribute as callers do: lists as a whole, optional values directly. */
    static void set(Object builder, Attribute attribute, Object value) {
        Class<?> asked = value instanceof List ? Iterable.class : raw(attribute.element());
        Method setter = Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals(attribute.name()) && method.getParameterCount() == 1)
                .filter(method -> box(method.getParameterTypes()[0]).equals(box(asked)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter for " + attribute.getter()));
        call(builder, setter, value);
    }

    static Object build(Object builder) {
        return call(builder, method(builder.getClass(), "build"));
    }

    Object toBuilder(Object value) {
        return call(value, method(type, "toBuilder"));
    }

    static Object call(Object target, Method method, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    private static Class<?> box(Class<?> type) {
        if (type == boolean.class) {
            return Boolean.class;
        }
        return type == int.class ? Integer.class : type;
    }

    /** A getter. */
    record Attribute(Method getter) {
        /** The name that the builder uses. */
        String name() {
            String bare = getter.getName().substring(getter.getName().startsWith("is") ? 2 : 3);
            return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
        }

        /** The name in JSON. */
        String property() {
            JsonProperty named = getter.getAnnotation(JsonProperty.class);
            return named == null ? name() : named.value();
        }

        Type type() {
            return getter.getGenericReturnType();
        }

        boolean isOptional() {
            return raw(type()) == Optional.class;
        }

        boolean isList() {
            return raw(type()) == List.class;
        }

        boolean isMandatory() {
            return !isOptional() && !isList() && !getter.isDefault();
        }

        boolean isInternal() {
            return getter.isAnnotationPresent(InternalUse.class);
        }

        /** What an optional or a list holds; else the type itself. */
        Type element() {
            return type() instanceof ParameterizedType parameterized
                    ? parameterized.getActualTypeArguments()[0]
                    : type();
        }

        /** The element with its annotations. */
        AnnotatedType annotatedElement() {
            AnnotatedType annotated = getter.getAnnotatedReturnType();
            return annotated instanceof java.lang.reflect.AnnotatedParameterizedType parameterized
                    ? parameterized.getAnnotatedActualTypeArguments()[0]
                    : annotated;
        }

        /** The pattern of an id, or null. */
        String pattern() {
            Pattern own = getter.getAnnotation(Pattern.class);
            Pattern inner = annotatedElement().getAnnotation(Pattern.class);
            return own != null ? own.regexp() : inner != null ? inner.regexp() : null;
        }

        @Override
        public String toString() {
            return getter.getDeclaringClass().getSimpleName() + "." + getter.getName();
        }
    }
}
