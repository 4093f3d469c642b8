package io.github.infosecreport.samples.audience;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.common.Exhibit;
import io.github.infosecreport.model.common.ReportItem;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reports in which whatever is internal or hidden tells so by itself. */
public final class MarkedReport {
    private static final JsonMapper MAPPER = new JsonMapper();

    private MarkedReport() {}

    /**
     * Makes a report of nothing but marks.
     *
     * @param seed the same for the same report
     * @param presence how likely an optional value is there
     * @return the report
     */
    public static InformationSecurityReport of(long seed, double presence) {
        return read(MAPPER.valueToTree(
                new MarkedValues(seed, presence).object(InformationSecurityReport.class, Mark.PUBLIC, 0)));
    }

    /** {@return the internal getters that a report of marks fills} */
    static Set<String> internalOf(long seed, double presence) {
        MarkedValues values = new MarkedValues(seed, presence);
        values.object(InformationSecurityReport.class, Mark.PUBLIC, 0);
        return values.internal();
    }

    /**
     * Adds whatever is internal to a report, and replaces some of its facts by hidden ones.
     *
     * @param report the report; left as it is
     * @param seed the same for the same report
     * @return the report with the marks
     */
    public static InformationSecurityReport of(InformationSecurityReport report, long seed) {
        JsonNode tree = MAPPER.readTree(ReportJson.toJson(report));
        mark((ObjectNode) tree, InformationSecurityReport.class, new MarkedValues(seed, 0.2));
        return read(tree);
    }

    private static InformationSecurityReport read(JsonNode tree) {
        ((ObjectNode) tree).put("modelVersion", InformationSecurityReport.MODEL_VERSION);
        return ReportJson.fromJson(tree.toString());
    }

    private static void mark(ObjectNode object, Class<?> type, MarkedValues values) {
        for (Getter getter : Getter.of(type)) {
            if (getter.isInternal()) {
                object.set(getter.property(), MAPPER.valueToTree(values.value(getter, Mark.INTERNAL, 0)));
            } else if (hides(type, getter, object) && values.likely()) {
                object.set(getter.property(), MAPPER.valueToTree(values.value(getter, Mark.HIDDEN, 0)));
                hidden(object).add(getter.property());
            } else {
                below(object.path(getter.property()), getter.element(), values);
            }
        }
        if (ReportItem.class.isAssignableFrom(type) && values.likely()) {
            JsonNode exhibit = MAPPER.valueToTree(values.object(Exhibit.class, Mark.HIDDEN, 0));
            array(object, "exhibits").add(exhibit);
            hidden(object).add(exhibit.path("id").stringValue());
        }
    }

    private static boolean hides(Class<?> type, Getter getter, ObjectNode object) {
        return ReportItem.class.isAssignableFrom(type)
                && object.has(getter.property())
                && getter.isShown()
                && getter.element() != Exhibit.class;
    }

    private static void below(JsonNode node, java.lang.reflect.Type type, MarkedValues values) {
        if (node instanceof ArrayNode array) {
            array.forEach(element -> below(element, type, values));
        } else if (node instanceof ObjectNode object && type instanceof Class<?> model && Getter.isModel(model)) {
            mark(object, model, values);
        }
    }

    private static ArrayNode hidden(ObjectNode item) {
        return array(item, "hidden");
    }

    private static ArrayNode array(ObjectNode object, String property) {
        return object.path(property) instanceof ArrayNode array ? array : object.putArray(property);
    }
}
