package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.ModelType.Attribute;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** In a report in which everything is set, lambdas change one deep value, and all else stays as it was. */
class DeepEditTest {
    private final InformationSecurityReport report = new ModelValues(17, 1).report();

    /** Leads from the report's builder to that of a value below it, and gives the changed report. */
    private interface Way {
        InformationSecurityReport change(Consumer<Object> edit);

        default Way through(Attribute attribute) {
            return edit -> change(builder -> ModelType.call(
                    builder, ModelType.method(builder.getClass(), attribute.name(), Consumer.class), edit));
        }

        default Way through(Attribute attribute, Object element) {
            return edit -> change(builder -> ListElements.edit(builder, attribute, ListElements.id(element), edit));
        }
    }

    private Way way() {
        return edit -> {
            InformationSecurityReport.Builder builder = report.toBuilder();
            edit.accept(builder);
            return builder.build();
        };
    }

    @TestFactory
    Stream<DynamicTest> oneDeepValueIsChanged() {
        ModelType model = new ModelType(InformationSecurityReport.class);
        return model.attributes().stream()
                .map(attribute -> DynamicTest.dynamicTest(attribute.property(), () -> {
                    Set<String> changed = new TreeSet<>();
                    change(attribute, report, way(), "", changed);
                    assertThat(changed).isNotEmpty();
                }));
    }

    private void change(Attribute attribute, Object owner, Way way, String path, Set<String> changed) {
        String here = path + "/" + attribute.name();
        Object held = ModelType.call(owner, attribute.getter());
        Object bare = held instanceof Optional<?> optional ? optional.orElseThrow() : held;
        ModelValues values = new ModelValues(19, 0.5);
        Object other = Stream.generate(() -> values.value(attribute))
                .limit(100)
                .filter(candidate -> !candidate.equals(bare))
                .findFirst()
                .orElseThrow();
        InformationSecurityReport later = way.change(builder -> ModelType.set(builder, attribute, other));
        assertThat(differences("", report, later)).as(here).isNotEmpty().allMatch(place -> place.startsWith(here));
        changed.add(attribute.toString());

        if (bare instanceof List<?> list) {
            // Of several with one id, the first is edited.
            Object first = list.get(0);
            if (ListElements.haveIds(first.getClass())) {
                below(first, way.through(attribute, first), here + "/0", changed);
            }
        } else {
            below(bare, way.through(attribute), here, changed);
        }
    }

    private void below(Object value, Way way, String path, Set<String> changed) {
        ModelType.of(value).stream()
                .flatMap(model -> model.attributes().stream())
                .forEach(attribute -> change(attribute, value, way, path, changed));
    }

    private static Set<String> differences(String path, Object before, Object after) {
        Set<String> found = new TreeSet<>();
        if (before.equals(after)) {
            return found;
        }
        if (before instanceof Optional<?> one
                && after instanceof Optional<?> other
                && one.isPresent()
                && other.isPresent()) {
            return differences(path, one.orElseThrow(), other.orElseThrow());
        }
        if (before instanceof List<?> one && after instanceof List<?> other && one.size() == other.size()) {
            for (int i = 0; i < one.size(); i++) {
                found.addAll(differences(path + "/" + i, one.get(i), other.get(i)));
            }
            return found;
        }
        Optional<ModelType> model = ModelType.of(before);
        if (model.isPresent() && model.equals(ModelType.of(after))) {
            for (Attribute attribute : model.orElseThrow().attributes()) {
                found.addAll(differences(
                        path + "/" + attribute.name(),
                        ModelType.call(before, attribute.getter()),
                        ModelType.call(after, attribute.getter())));
            }
            return found;
        }
        found.add(path);
        return found;
    }
}
