package io.github.infosecreport.samples.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.comparison.Difference;
import io.github.infosecreport.comparison.DifferenceKind;
import io.github.infosecreport.comparison.DifferenceSide;
import io.github.infosecreport.comparison.ReportComparison;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.json.ReportReadException;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is left out, repeated, mixed up or written into a report, it can be compared, and what is told holds together. */
class AnyReportTest {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final List<SampleEditions> EDITIONS = SampleEditions.all();

    /** Texts that a careless reader stumbles over. */
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "0",
            "一",
            "第",
            "[](value:gone/2025)",
            "[](#gone)",
            "![](#gone)",
            "2025年13月99日",
            "令和99年",
            "\ud83d",
            "12,34,5",
            "1e400",
            "-",
            "～",
            "FY",
            "May",
            "https://",
            "| a |\n|---|\n| 1 |",
            "^[注 1]",
            "1.\n2.\n",
            "割",
            "半",
            "9999999999999999999999999999999999999999");

    @Property(tries = 25)
    void anyReportCanBeCompared(@ForAll Random random) {
        SampleEditions editions = EDITIONS.get(random.nextInt(EDITIONS.size()));
        boolean inJapanese = random.nextBoolean();
        InformationSecurityReport report = inJapanese ? editions.ja() : editions.en();
        changed(report, random).ifPresent(other -> {
            holdsTogether(ReportComparison.of(other, inJapanese ? editions.en() : editions.ja()));
            holdsTogether(ReportComparison.of(report, other));
            assertThat(ReportComparison.of(other, other).isEqual()).isTrue();
        });
    }

    private static void holdsTogether(ReportComparison comparison) {
        for (Difference difference : comparison.differences()) {
            boolean before = difference.before().value().isPresent();
            boolean after = difference.after().value().isPresent();
            assertThat(before || after).as(difference.toString()).isTrue();
            assertThat(before && after)
                    .as(difference.toString())
                    .isEqualTo(difference.kind() == DifferenceKind.CHANGED
                            || difference.kind() == DifferenceKind.UNCHANGED);
            assertThat(difference.message(Locale.JAPANESE)).isNotBlank().doesNotContain("{0}", "{1}");
            assertThat(difference.message(Locale.ENGLISH)).isNotBlank().doesNotContain("label.");
            stands(difference.before(), comparison.before());
            stands(difference.after(), comparison.after());
        }
    }

    /** A stretch of text is inside the value at its path. */
    private static void stands(DifferenceSide side, InformationSecurityReport report) {
        side.range().ifPresent(range -> {
            String text = MAPPER.readTree(ReportJson.toJson(report))
                    .at(range.pointer())
                    .stringValue();
            assertThat(range.pointer()).isEqualTo(side.path());
            assertThat(range.end()).isLessThanOrEqualTo(text.length());
        });
    }

    private static Optional<InformationSecurityReport> changed(InformationSecurityReport report, Random random) {
        JsonNode root = MAPPER.readTree(ReportJson.toJson(report));
        for (int i = 0; i < 12; i++) {
            change(root, random);
        }
        try {
            return Optional.of(ReportJson.fromJson(MAPPER.writeValueAsString(root)));
        } catch (ReportReadException e) {
            return Optional.empty();
        }
    }

    /** Changes something at a random depth: leaves out, repeats, mixes up, or writes a strange text. */
    private static void change(JsonNode root, Random random) {
        JsonNode node = root;
        for (int depth = 0; ; depth++) {
            List<JsonNode> inner = new ArrayList<>();
            node.forEach(child -> {
                if (child.isContainer() && !child.isEmpty()) {
                    inner.add(child);
                }
            });
            if (inner.isEmpty() || (depth > 0 && random.nextInt(4) == 0)) {
                break;
            }
            node = inner.get(random.nextInt(inner.size()));
        }
        if (node instanceof ArrayNode array) {
            change(array, random);
        } else if (node instanceof ObjectNode object) {
            change(object, random);
        }
    }

    private static void change(ArrayNode array, Random random) {
        int index = random.nextInt(array.size());
        switch (random.nextInt(3)) {
            case 0 -> array.remove(index);
            case 1 -> array.add(array.get(index).deepCopy());
            default -> {
                List<JsonNode> elements = new ArrayList<>();
                array.forEach(elements::add);
                Collections.shuffle(elements, random);
                array.removeAll();
                array.addAll(elements);
            }
        }
    }

    private static void change(ObjectNode object, Random random) {
        List<String> texts = object.properties().stream()
                .filter(entry -> entry.getValue().isString())
                .map(Map.Entry::getKey)
                .filter(name -> List.of(
                                "text", "note", "name", "metric", "statement", "initiative", "course", "caption")
                        .contains(name))
                .toList();
        if (!texts.isEmpty()) {
            String name = texts.get(random.nextInt(texts.size()));
            String strange = STRANGE.get(random.nextInt(STRANGE.size()));
            object.put(name, random.nextBoolean() ? strange : object.get(name).stringValue() + strange);
        } else if (random.nextInt(4) == 0 && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            object.remove(names.get(random.nextInt(names.size())));
        }
    }
}
