package io.github.infosecreport.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.model.ModelType.Attribute;
import io.github.infosecreport.model.common.ReportItem;
import io.github.infosecreport.standard.ContentPoint;
import io.github.infosecreport.standard.Item;
import io.github.infosecreport.standard.ItemKey;
import io.github.infosecreport.standard.Keyed;
import io.github.infosecreport.standard.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model holds every content point of the standard, where the standard's data say. */
class ContentPointPathTest {
    private static final Pattern STEP = Pattern.compile("/([a-zA-Z]+)(?:\\[(?:\\*|([a-zA-Z]+)=([a-z-]+))])?");

    record Point(Item item, ContentPoint point) {
        @Override
        public String toString() {
            return item.key().key() + "/" + point.id();
        }
    }

    static Stream<Point> points() {
        return Standard.model().items().flatMap(item -> item.contentPoints().stream()
                .map(point -> new Point(item, point)));
    }

    private static Map<ItemKey, ModelType> itemTypes() {
        Map<ItemKey, ModelType> types = new EnumMap<>(ItemKey.class);
        for (ModelType type : ModelType.all()) {
            if (ReportItem.class.isAssignableFrom(type.type())) {
                types.put(((ReportItem) ModelType.build(type.builder())).itemKey(), type);
            }
        }
        return types;
    }

    @ParameterizedTest
    @MethodSource("points")
    void everyPathLeadsToAGetter(Point point) {
        assertThat(point.point().paths()).isNotEmpty().doesNotHaveDuplicates();
        for (String path : point.point().paths()) {
            assertThat(path).matches("(" + STEP.pattern() + ")+");
            follow(List.of(itemTypes().get(point.item().key())), path);
        }
    }

    private static void follow(List<ModelType> start, String path) {
        List<ModelType> types = start;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            String name = step.group(1);
            List<Attribute> attributes = types.stream()
                    .flatMap(type -> type.attributes().stream())
                    .filter(attribute -> attribute.property().equals(name))
                    .toList();
            assertThat(attributes).as("getters of " + name + " in " + path).isNotEmpty();
            assertThat(attributes.get(0).isInternal()).as(path + " is public").isFalse();
            boolean more = step.end() < path.length();
            if (step.group().endsWith("]")) {
                assertThat(attributes).as(path).allMatch(Attribute::isList);
            } else if (more) {
                assertThat(attributes).as(path + " needs [*]").noneMatch(Attribute::isList);
            }
            types = attributes.stream()
                    .flatMap(attribute -> ModelType.below(ModelType.raw(attribute.element())))
                    .toList();
            if (step.group(2) != null) {
                assertConstant(types, step.group(2), step.group(3));
            }
        }
    }

    private static void assertConstant(List<ModelType> types, String name, String key) {
        Class<?> type = ModelType.raw(types.get(0).attribute(name).element());
        assertThat(Arrays.stream(type.getEnumConstants()).map(constant -> ((Keyed) constant).key()))
                .as(name + "=" + key)
                .contains(key);
    }

    /** Facts that answer no content point of the standard: ours, after catalogue 4 and the frameworks of today. */
    private static final List<String> BEYOND_THE_STANDARD = List.of(
            "purpose/publicationForm",
            "purpose/hostReport",
            "purpose/intendedEffects",
            "purpose/relatedReports",
            "usage-notes/notices",
            "reporting-period/term",
            "reporting-period/cutoff",
            "reporting-period/outsideActivities",
            "business-indicators/indicators",
            "risks/scale",
            "results/chronology",
            "incident-report/none",
            "third-party-assessment/assurance");

    @Test
    void everyFactOfAnItemAnswersAPointOrIsOneOfOurs() {
        List<String> others = new ArrayList<>();
        itemTypes().forEach((key, type) -> {
            List<String> first = Standard.model().item(key).contentPoints().stream()
                    .flatMap(point -> point.paths().stream())
                    .map(path -> path.replaceAll("^/([a-zA-Z]+).*$", "$1"))
                    .toList();
            type.attributes().stream()
                    .map(Attribute::property)
                    .filter(name -> !List.of("absence", "text", "exhibits", "hidden", "internalNotes")
                            .contains(name))
                    .filter(name -> !first.contains(name))
                    .map(name -> key.key() + "/" + name)
                    .forEach(others::add);
        });

        assertThat(others).containsExactlyInAnyOrderElementsOf(BEYOND_THE_STANDARD);
    }
}
