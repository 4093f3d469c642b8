package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Values are equal if and only if every attribute is, the internal ones too. */
class EqualityTest {
    static List<ModelType> types() {
        return ModelType.all();
    }

    @ParameterizedTest
    @MethodSource("types")
    void equalAttributesMakeEqualValues(ModelType model) {
        Object value = new ModelValues(11, 1).value(model);
        Object again = new ModelValues(11, 1).value(model);

        assertThat(again).isNotSameAs(value).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(value).isEqualTo(again).isNotEqualTo(null).isNotEqualTo("another type");
    }

    @ParameterizedTest
    @MethodSource("types")
    void anyOtherAttributeMakesAnotherValue(ModelType model) {
        Object value = new ModelValues(11, 1).value(model);
        for (Attribute attribute : model.attributes()) {
            Object builder = model.toBuilder(value);
            ModelType.set(builder, attribute, other(value, attribute));
            Object changed = ModelType.build(builder);

            assertThat(changed).as(attribute.toString()).isNotEqualTo(value);
            assertThat(value).as(attribute.toString()).isNotEqualTo(changed);
            assertThat(changed.hashCode()).as("hash code with " + attribute).isNotEqualTo(value.hashCode());
        }
    }

    private static Object other(Object value, Attribute attribute) {
        Object held = ModelType.call(value, attribute.getter());
        Object bare = held instanceof Optional<?> optional ? optional.orElseThrow() : held;
        ModelValues values = new ModelValues(13, 0.5);
        return Stream.generate(() -> values.value(attribute))
                .limit(100)
                .filter(candidate -> !candidate.equals(bare))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no other value for " + attribute));
    }

    @Test
    void typesWrittenByHandAreEqualByTheirPartsToo() {
        Stream.of(
                        List.of(Cell.spanning("a", 2, 3), Cell.spanning("a", 2, 3)),
                        List.of(PartialDate.parse("2025-06~"), PartialDate.parse("2025-06~")),
                        List.of(Timespan.parse("2025/2026"), Timespan.parse("2025/2026")),
                        List.of(Numbering.startAt(3), Numbering.startAt(3)),
                        List.of(Prose.of("a"), Prose.of("a")),
                        List.of(InlineProse.of("a"), InlineProse.of("a")))
                .forEach(pair -> assertThat(pair.get(0)).isEqualTo(pair.get(1)).hasSameHashCodeAs(pair.get(1)));
        List<Object> different = List.of(
                Cell.spanning("a", 2, 3),
                Cell.spanning("b", 2, 3),
                Cell.spanning("a", 1, 3),
                Cell.spanning("a", 2, 1),
                PartialDate.parse("FY2025"),
                PartialDate.parse("2025"),
                PartialDate.parse("2025-01"),
                PartialDate.parse("2025-01-01"),
                PartialDate.parse("2025-01-01T00:00"),
                PartialDate.parse("2025~"),
                Timespan.parse("2025"),
                Timespan.parse("2025/2026"),
                Timespan.parse("2024/2025"),
                Numbering.AUTO,
                Numbering.NONE,
                Numbering.CONTINUE,
                Numbering.startAt(1),
                Numbering.startAt(2),
                Prose.of("a"),
                Prose.of("b"),
                InlineProse.of("a"),
                InlineProse.of("b"));
        assertThat(different).doesNotHaveDuplicates();
        assertThat(different.stream().map(value -> List.of(value.getClass(), value.hashCode())))
                .doesNotHaveDuplicates();
    }
}
