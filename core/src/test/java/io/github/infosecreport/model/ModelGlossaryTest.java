package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.standard.Glossary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ModelGlossaryTest {
    /** Parts of the report that are never printed under a label of their own. */
    private static final List<String> UNLABELLED =
            List.of("absence", "text", "exhibits", "hidden", "internalNotes", "structure", "modelVersion");

    @Test
    void everyAttributeOfEveryTypeHasALabel() {
        Glossary glossary = Glossary.standard();

        Stream<String> missing = ModelType.all().stream()
                .filter(type -> !type.type().getPackageName().endsWith(".model")
                        && !type.type().getPackageName().endsWith(".common"))
                .flatMap(type -> type.attributes().stream()
                        .filter(attribute -> !UNLABELLED.contains(attribute.name()))
                        .map(attribute ->
                                kebab(attribute.getter().getDeclaringClass().getSimpleName()) + "."
                                        + kebab(attribute.name())))
                .filter(key -> !glossary.contains(key));

        assertThat(missing).isEmpty();
    }

    private static String kebab(String name) {
        return name.replaceAll("(?<!^)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
