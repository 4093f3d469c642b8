package io.github.infosecreport.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The samples together use every item and every kind of fact: whatever the model offers, a sample shows. */
class SampleCoverageTest {
    private static final String MODEL = InformationSecurityReport.class.getPackageName();

    @Test
    void someSampleFillsEveryGetterOfEveryModelType() throws IOException, ReflectiveOperationException {
        Set<Method> getters = new LinkedHashSet<>();
        offered(InformationSecurityReport.class, new LinkedHashSet<>(), getters);
        Set<Method> filled = new LinkedHashSet<>();
        filled(PrintingHouse.report(), filled);
        for (String name : SampleReports.NAMES) {
            filled(SampleReports.read(name).report(), filled);
        }

        Set<String> unfilled = new TreeSet<>();
        getters.stream()
                .filter(getter -> !filled.contains(getter))
                .forEach(getter -> unfilled.add(getter.getDeclaringClass().getSimpleName() + "." + getter.getName()));
        assertThat(getters).hasSizeGreaterThan(400);
        assertThat(unfilled).as("getters that no sample fills").isEmpty();
    }

    /** What is inherited counts once, where it is declared. */
    private static List<Method> getters(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method -> method.getDeclaringClass().getPackageName().startsWith(MODEL))
                .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static void offered(Type type, Set<Class<?>> seen, Set<Method> getters) {
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                offered(argument, seen, getters);
            }
        } else if (type instanceof Class<?> model && isModel(model) && seen.add(model)) {
            for (Method getter : getters(model)) {
                getters.add(getter);
                offered(getter.getGenericReturnType(), seen, getters);
            }
            if (model.isSealed()) {
                Stream.of(model.getPermittedSubclasses()).forEach(kind -> offered(kind, seen, getters));
            }
        }
    }

    private static boolean isModel(Class<?> type) {
        return type.getPackageName().startsWith(MODEL) && !type.isEnum();
    }

    private static void filled(Object value, Set<Method> filled) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional && optional.isPresent()) {
            filled(optional.get(), filled);
        } else if (value instanceof Collection<?> values) {
            for (Object element : values) {
                filled(element, filled);
            }
        } else if (isModel(value.getClass())) {
            for (Class<?> type : types(value.getClass())) {
                for (Method getter : getters(type)) {
                    Object content = getter.invoke(value);
                    if (isFilled(content)) {
                        filled.add(getter);
                        filled(content, filled);
                    }
                }
            }
        }
    }

    /** Values are seen through the public types that they implement, or as they are. */
    private static List<Class<?>> types(Class<?> implementation) {
        return Modifier.isPublic(implementation.getModifiers())
                ? List.of(implementation)
                : List.of(implementation.getInterfaces());
    }

    /** What says no more than the default does is not filled: a chapter without items, false, a span of one. */
    private static boolean isFilled(Object content) throws ReflectiveOperationException {
        if (content instanceof Optional<?> optional) {
            return optional.isPresent();
        }
        if (content instanceof Collection<?> values) {
            return !values.isEmpty();
        }
        if (content instanceof Boolean flag) {
            return flag;
        }
        if (content instanceof Integer number) {
            return number > 1;
        }
        if (isModel(content.getClass()) && !Modifier.isPublic(content.getClass().getModifiers())) {
            for (Class<?> type : types(content.getClass())) {
                for (Method getter : getters(type)) {
                    if (isFilled(getter.invoke(content))) {
                        return true;
                    }
                }
            }
            return false;
        }
        return true;
    }
}
