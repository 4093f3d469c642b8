package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.ReportItem;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every type of the model, those of tomorrow too. */
class ModelConventionsTest {
    /** What items have in common; none of it is a fact. */
    private static final Set<String> NO_FACTS = Set.of("absence", "text", "exhibits", "hidden", "internalNotes");

    static List<ModelType> types() {
        return ModelType.all();
    }

    static List<ModelType> items() {
        return types().stream()
                .filter(model -> ReportItem.class.isAssignableFrom(model.type()))
                .toList();
    }

    @Test
    void theTypesAreFound() {
        assertThat(types()).hasSizeGreaterThan(80);
        assertThat(items()).hasSize(22);
    }

    @ParameterizedTest
    @MethodSource("types")
    void thePropertyOrderListsEveryPropertyOnce(ModelType model) {
        List<String> properties = new ArrayList<>(
                model.attributes().stream().map(Attribute::property).toList());
        if (model.type().isAnnotationPresent(JsonTypeName.class)) {
            properties.add("type");
        }

        assertThat(model.type().getAnnotation(JsonPropertyOrder.class).value())
                .containsExactlyInAnyOrderElementsOf(properties);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBuilderThatHoldsAValueBuildsItAgain(ModelType model) {
        for (long seed = 0; seed < 5; seed++) {
            Object value = new ModelValues(seed, seed / 4.0).value(model);

            assertThat(ModelType.build(model.toBuilder(value))).isEqualTo(value).hasSameHashCodeAs(value);
        }
    }

    @ParameterizedTest
    @MethodSource("items")
    void anItemHasFactsAsSoonAsAnyFactIsSet(ModelType model) {
        ReportItem empty = (ReportItem) ModelType.build(model.builder());
        assertThat(empty.hasFacts()).isFalse();
        assertThat(empty.hasContent()).isFalse();

        for (Attribute attribute : model.attributes()) {
            Object builder = model.builder();
            ModelType.set(builder, attribute, new ModelValues(1, 1).value(attribute));
            ReportItem item = (ReportItem) ModelType.build(builder);

            assertThat(item.hasFacts()).as(attribute.toString()).isEqualTo(!NO_FACTS.contains(attribute.name()));
            assertThat(item.hasContent())
                    .as(attribute.toString())
                    .isEqualTo(!Set.of("absence", "hidden", "internalNotes").contains(attribute.name()));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aLambdaEditsANestedValueThatIsThere(ModelType model) {
        Object value = new ModelValues(3, 1).value(model);
        for (Attribute attribute : model.attributes()) {
            if (!attribute.isList() && ModelType.isValue(ModelType.raw(attribute.element()))) {
                Object builder = model.toBuilder(value);
                Consumer<Object> nothing = child -> {};
                ModelType.call(
                        builder, ModelType.method(builder.getClass(), attribute.name(), Consumer.class), nothing);

                assertThat(ModelType.build(builder)).as(attribute.toString()).isEqualTo(value);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void anElementOfAListIsAddedByALambdaAndEditedByItsId(ModelType model) {
        Object value = new ModelValues(3, 1).value(model);
        for (Attribute attribute : model.attributes()) {
            if (!attribute.isList() || !(attribute.element() instanceof Class<?> element)) {
                continue;
            }
            boolean family = element.isSealed();
            // The report's structure has a builder of its own, which reads like the table of contents.
            if ((!family && !ModelType.isValue(element)) || attribute.name().equals("structure")) {
                continue;
            }
            Object builder = model.toBuilder(value);
            assertThat(ListElements.methods(builder, "add", family ? element : Consumer.class))
                    .as("a method that adds to " + attribute)
                    .isNotEmpty();
            if (ListElements.haveIds(element)) {
                List<?> elements = (List<?>) ModelType.call(value, attribute.getter());
                ListElements.edit(builder, attribute, ListElements.id(elements.get(0)), child -> {});
                assertThat(ModelType.build(builder)).as(attribute.toString()).isEqualTo(value);
                assertThatExceptionOfType(NoSuchElementException.class)
                        .as(attribute.toString())
                        .isThrownBy(() -> ListElements.edit(builder, attribute, "no-such", child -> {}))
                        .withMessage("nothing has the id 'no-such'; there are "
                                + elements.stream().map(ListElements::id).collect(Collectors.joining(", ")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void constraintsReachEveryNestedValue(ModelType model) {
        for (Attribute attribute : model.attributes()) {
            Method getter = attribute.getter();
            if (holdsValue(attribute.type())) {
                assertThat(isCascaded(getter, getter.getAnnotatedReturnType()))
                        .as("@Valid of " + attribute)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void noConstraintOfAnOptionalRefusesThatItIsEmpty(ModelType model) {
        Set<Class<?>> refusing = Set.of(NotBlank.class, NotNull.class, NotEmpty.class);
        for (Attribute attribute : model.attributes()) {
            if (attribute.isOptional()) {
                assertThat(attribute.annotatedElement().getAnnotations())
                        .as(attribute.toString())
                        .noneMatch(annotation -> refusing.contains(annotation.annotationType()));
            }
        }
    }

    private static boolean holdsValue(Type type) {
        if (type instanceof java.lang.reflect.ParameterizedType parameterized) {
            return holdsValue(parameterized.getActualTypeArguments()[0]);
        }
        Class<?> raw = (Class<?>) type;
        return ModelType.isValue(raw) || raw.isSealed() || raw == io.github.infosecreport.model.common.Cell.class;
    }

    private static boolean isCascaded(AnnotatedElement place, AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType parameterized) {
            AnnotatedType argument = parameterized.getAnnotatedActualTypeArguments()[0];
            return isCascaded(argument, argument);
        }
        return place.isAnnotationPresent(Valid.class) || type.isAnnotationPresent(Valid.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyGetterHasJavadocAndNothingPublicIsForgotten(ModelType model) throws IOException {
        Path source = Path.of("src/main/java", model.type().getName().replace('.', '/') + ".java");
        String text = Files.readString(source);
        for (Attribute attribute : model.attributes()) {
            if (attribute.getter().getDeclaringClass() == model.type()) {
                Pattern documented =
                        Pattern.compile("\\*/\\s+(@[\\w.]+(\\([^;]*?\\))?\\s+)*(default )?[\\w<>@., ()\"=]+ "
                                + attribute.getter().getName() + "\\(\\)");
                assertThat(documented.matcher(text).find())
                        .as("Javadoc of " + attribute)
                        .isTrue();
            }
        }
    }

    @Test
    void itemsAndChaptersNameTheSectionOfTheStandardInTheirJavadoc() throws IOException {
        List<String> silent = new ArrayList<>();
        for (ModelType model : items()) {
            String text = Files.readString(
                    Path.of("src/main/java", model.type().getName().replace('.', '/') + ".java"));
            if (!text.substring(0, text.indexOf("public interface")).contains("§5")) {
                silent.add(model.name());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void everyValueTypeOfThePackagesIsReachableFromAReport() throws IOException {
        Set<String> reached = types().stream().map(ModelType::name).collect(Collectors.toSet());
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/io/github/infosecreport/model"))) {
            List<String> unreached = sources.filter(ModelConventionsTest::isImmutable)
                    .map(path -> path.getFileName().toString().replace(".java", ""))
                    .filter(name -> !reached.contains(name))
                    .toList();
            assertThat(unreached).isEmpty();
        }
    }

    private static boolean isImmutable(Path source) {
        try {
            return source.toString().endsWith(".java")
                    && Files.readString(source).contains("@Value.Immutable");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void implementationsStayHidden(ModelType model) {
        Object value = new ModelValues(0, 0).value(model);

        assertThat(Modifier.isPublic(value.getClass().getModifiers())).isFalse();
    }
}
