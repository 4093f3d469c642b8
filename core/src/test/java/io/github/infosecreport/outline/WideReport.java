package io.github.infosecreport.outline;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.Cell;
import io.github.infosecreport.model.common.InternalUse;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import io.github.infosecreport.prose.InlineProse;
import io.github.infosecreport.prose.Prose;
import io.github.infosecreport.standard.Keyed;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A report in which every public getter of the model has a value of its own, made by reflection. */
final class WideReport {
    static final JsonMapper MAPPER = new JsonMapper();

    /** What says how a report is arranged and written, rather than what it says: tests of their own hold these. */
    private static final Set<String> ARRANGEMENT =
            Set.of("structure", "edition", "absence", "hidden", "placedIn", "modelVersion");

    private final String word;
    private int count;

    /** Exhibits are the same everywhere: one item has them. */
    private boolean exhibits;

    private WideReport(String word) {
        this.word = word;
    }

    /** {@return the JSON form of the report} */
    static ObjectNode json(String language, String word) {
        ObjectNode report = (ObjectNode) new WideReport(word).value(InformationSecurityReport.class, "");
        ObjectNode edition = report.putObject("edition");
        edition.put("language", language).put("published", "2026-07-01").put("status", "draft");
        edition.putArray("revisions").addObject().put("date", "2026-08-02").put("change", word + "0z");
        report.put("id", "wide").put("modelVersion", "0.1");
        ((ObjectNode) report.at("/results-and-evaluation/results/observations/0")).put("target", target(report, 0));
        return report;
    }

    private static String target(JsonNode report, int index) {
        return report.at("/plans-and-targets/numerical-targets/targets/" + index + "/id")
                .stringValue();
    }

    static InformationSecurityReport of(JsonNode json) {
        return ReportJson.fromJson(json.toString());
    }

    /** {@return all that a reader of the report reads} */
    static List<String> text(ReportOutline outline) {
        List<String> lines = new ArrayList<>();
        Cover cover = outline.cover();
        lines.add(cover.title());
        cover.subtitle().ifPresent(lines::add);
        lines.add(cover.issuer());
        cover.mark().ifPresent(lines::add);
        cover.lines().forEach(line -> lines.add(line.label() + " " + PlainText.of(line.value())));
        lines.addAll(PlainText.lines(outline.blocks()));
        lines.addAll(PlainText.footnotes(outline.footnotes()));
        return lines;
    }

    private JsonNode value(Type type, String name) {
        count++;
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? value(inner, name) : list(inner, name);
        }
        Class<?> raw = (Class<?>) type;
        if (raw == String.class || raw == InlineProse.class || raw == Prose.class || raw == Cell.class) {
            return MAPPER.getNodeFactory().stringNode(string(name));
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return MAPPER.getNodeFactory().booleanNode(true);
        }
        if (raw == int.class || raw == Integer.class) {
            return MAPPER.getNodeFactory().numberNode(name.equals("fiscalYearStartMonth") ? 4 : 1000 + count);
        }
        if (raw == BigDecimal.class) {
            return MAPPER.getNodeFactory().numberNode(new BigDecimal(1000 + count));
        }
        if (raw == LocalDate.class || raw == PartialDate.class || raw == Timespan.class) {
            return MAPPER.getNodeFactory()
                    .stringNode(LocalDate.of(2020, 1, 1).plusDays(count).toString());
        }
        if (raw.isEnum()) {
            return MAPPER.getNodeFactory().stringNode(((Keyed) raw.getEnumConstants()[0]).key());
        }
        return object(raw);
    }

    private String string(String name) {
        if (name.equals("id")) {
            return "id-" + count;
        }
        return name.equals("currency")
                ? "JPY"
                : name.equals("url") ? "https://example.com/" + count : word + count + "z";
    }

    private ArrayNode list(Type inner, String name) {
        ArrayNode list = MAPPER.createArrayNode();
        if (inner instanceof Class<?> raw && raw.isSealed() && raw.isAnnotationPresent(JsonSubTypes.class)) {
            for (Class<?> kind : raw.getPermittedSubclasses()) {
                ObjectNode child = object(kind);
                child.put("type", kind.getAnnotation(JsonTypeName.class).value());
                list.add(child);
            }
        } else if (name.equals("exhibits") && exhibits) {
            return list;
        } else if (name.equals("exhibits")) {
            exhibits = true;
            for (String kind : List.of("table", "keyValues", "image")) {
                ObjectNode exhibit = (ObjectNode) value(inner, name);
                Set.of("table", "keyValues", "image").stream()
                        .filter(other -> !other.equals(kind))
                        .forEach(exhibit::remove);
                if (exhibit.path("image") instanceof ObjectNode image) {
                    image.remove("decorative");
                }
                list.add(exhibit);
            }
        } else {
            list.add(value(inner, name));
        }
        return list;
    }

    private ObjectNode object(Class<?> type) {
        ObjectNode object = MAPPER.createObjectNode();
        getters(type).forEach(getter -> object.set(name(getter), value(getter.getGenericReturnType(), name(getter))));
        if (object.has("atLeast")) {
            // One value or bounds, not both.
            object.remove("exactly");
        }
        return object;
    }

    private static List<Method> getters(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method ->
                        method.getParameterCount() == 0 && !java.lang.reflect.Modifier.isStatic(method.getModifiers()))
                .filter(method ->
                        method.getName().matches("(get|is)[A-Z].*") && !method.isAnnotationPresent(InternalUse.class))
                .filter(method -> !method.isBridge() && !ARRANGEMENT.contains(name(method)))
                .sorted(Comparator.comparing(WideReport::name))
                .toList();
    }

    private static String name(Method getter) {
        JsonProperty property = getter.getAnnotation(JsonProperty.class);
        if (property != null && !property.value().isEmpty()) {
            return property.value();
        }
        String bare = getter.getName().replaceFirst("^(get|is)", "");
        return Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }
}
