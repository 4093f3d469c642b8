package io.github.infosecreport.model;

import io.github.infosecreport.model.ModelType.Attribute;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Finds what builders offer for the elements of their lists. */
final class ListElements {
    private ListElements() {}

    /** Whether elements of a type have ids. */
    static boolean haveIds(Class<?> element) {
        return Arrays.stream(element.getMethods())
                .anyMatch(method -> method.getName().equals("getId"));
    }

    /** The id of an element. */
    static String id(Object element) {
        Object id = ModelType.call(element, ModelType.method(element.getClass(), "getId"));
        return (String) (id instanceof Optional<?> optional ? optional.orElseThrow() : id);
    }

    /** Edits the element with an id by the method that the list's builder has for it. */
    static void edit(Object builder, Attribute attribute, String id, Consumer<Object> edit) {
        boolean family = ModelType.raw(attribute.element()).isSealed();
        Method method = methods(builder, "edit", String.class, family ? UnaryOperator.class : Consumer.class).stream()
                .filter(candidate -> isFor(attribute, candidate))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no method edits an element of " + attribute + " by its id"));
        ModelType.call(builder, method, id, family ? edited(edit) : edit);
    }

    /** A family has no builder of its own: the lambda makes the new element of the present one. */
    private static UnaryOperator<Object> edited(Consumer<Object> edit) {
        return value -> {
            Object child = ModelType.of(value).orElseThrow().toBuilder(value);
            edit.accept(child);
            return ModelType.build(child);
        };
    }

    /** The singular is in the dictionary of the style; what the lambda takes tells as well. */
    private static boolean isFor(Attribute attribute, Method method) {
        String lambda = method.getGenericParameterTypes()[1].getTypeName();
        String element = ModelType.raw(attribute.element()).getName();
        boolean sameElement = lambda.contains("<" + element + "$Builder>") || lambda.contains("<" + element + ">");
        String bare = method.getName().substring(4).toLowerCase(Locale.ROOT);
        String common = bare.substring(0, Math.min(bare.length(), 3));
        return sameElement && attribute.name().toLowerCase(Locale.ROOT).startsWith(common);
    }

    /** The public methods of a builder that begin so and take these parameters. */
    static List<Method> methods(Object builder, String prefix, Class<?>... parameters) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().startsWith(prefix))
                .filter(method -> Arrays.equals(method.getParameterTypes(), parameters))
                .toList();
    }
}
