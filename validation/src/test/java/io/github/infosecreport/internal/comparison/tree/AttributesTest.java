package io.github.infosecreport.internal.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.plansandtargets.DurationUnit;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The table of attributes knows every plain string of the model, those of tomorrow too, and nothing else. */
class AttributesTest {
    private static final List<String> KINDS = List.of("name", "grade", "code", "web", "address", "unit", "link");

    @Test
    void everyPlainStringHasOneKind() throws IOException {
        List<String> listed = new ArrayList<>();
        KINDS.forEach(kind -> table().path(kind).forEach(attribute -> listed.add(attribute.asString())));
        Set<String> strings = getters().entrySet().stream()
                .filter(entry -> Set.of(String.class, DurationUnit.class).contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .filter(attribute -> !Kinds.isPassedOver(attribute))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(strings);
    }

    @Test
    void whatIsPassedOverOrMeasuredIsThere() throws IOException {
        table().path("passed-over").forEach(attribute -> assertThat(getters()).containsKey(attribute.asString()));
        table().path("measured")
                .forEach(attribute -> assertThat(getters()).containsEntry(attribute.asString(), BigDecimal.class));
    }

    @Test
    void keysAreAttributesOfTheirTypes() throws IOException {
        table().path("keys").properties().forEach(entry -> entry.getValue()
                .forEach(name -> assertThat(getters()).containsKey(entry.getKey() + "." + name.asString())));
    }

    private static JsonNode table() {
        try (InputStream stream = Kinds.class.getResourceAsStream("attributes.yaml")) {
            return new YAMLMapper().readTree(stream);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** The public attributes of all types of the model, with the type of what they hold. */
    private static Map<String, Type> getters() {
        Map<String, Type> getters = new LinkedHashMap<>();
        collect(InformationSecurityReport.class, getters, new TreeSet<>());
        return getters;
    }

    private static void collect(Type type, Map<String, Type> getters, Set<String> seen) {
        if (!(type instanceof Class<?> raw) || !seen.add(raw.getName())) {
            return;
        }
        if (raw.isSealed()) {
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                collect(kind, getters, seen);
            }
        } else if (raw.isInterface() && raw.isAnnotationPresent(JsonDeserialize.class)) {
            for (Getter getter : Getter.of(raw)) {
                Type held = held(getter.method().getGenericReturnType());
                getters.put(getter.key(), held);
                collect(held, getters, seen);
            }
        }
    }

    private static Type held(Type type) {
        return type instanceof ParameterizedType parameterized
                ? held(parameterized.getActualTypeArguments()[0])
                : type;
    }
}
