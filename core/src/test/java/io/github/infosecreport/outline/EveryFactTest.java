package io.github.infosecreport.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportReadException;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Nothing is dropped silently: whatever a report says, a change of it changes what a reader reads. */
class EveryFactTest {
    /** What is set and not read, by the end of its path, each with the reason. */
    private static final Map<String, String> NOT_PRINTED = new LinkedHashMap<>();

    static {
        NOT_PRINTED.put("^/modelVersion", "tells how to read the report");
        NOT_PRINTED.put("/id", "names a fact inside the report");
        NOT_PRINTED.put("/issuer/ownOfferings/\\d+", "tells rules which products may be named");
        NOT_PRINTED.put(
                "/issuer/fiscalYearStartMonth", "is used where a fiscal year is written, and here is none by its end");
        NOT_PRINTED.put("/reviewedForRisk", "tells rules that somebody looked");
        NOT_PRINTED.put("/image/disclosureCleared", "tells rules that somebody looked");
        NOT_PRINTED.put("/image/kind", "tells rules what the picture shows");
        NOT_PRINTED.put("/image/src", "names a file");
        NOT_PRINTED.put("/numbered", "leaves out a label");
        NOT_PRINTED.put("/table/header", "arranges a table");
        NOT_PRINTED.put("/table/headerColumns", "arranges a table");
        NOT_PRINTED.put("^/previousReport/url", "is the link behind the title");
        NOT_PRINTED.put("/none/qualification", "tells rules what the statement says in words");
    }

    @Test
    void everyChangeOfAReportChangesWhatIsRead() {
        ObjectNode json = WideReport.json("ja", "語");
        List<String> text = WideReport.text(ReportOutline.of(WideReport.of(json)));
        TreeSet<String> silent = new TreeSet<>();
        List<String> leaves = leaves(json, "");

        for (String pointer : leaves) {
            ObjectNode changed = json.deepCopy();
            if (!isNotPrinted(pointer)
                    && change(changed, pointer)
                            .filter(other ->
                                    WideReport.text(ReportOutline.of(other)).equals(text))
                            .isPresent()) {
                silent.add(pointer);
            }
        }

        assertThat(leaves).hasSizeGreaterThan(400);
        assertThat(silent).isEmpty();
    }

    @Test
    void everyStringIsReadAsItIs() {
        ObjectNode json = WideReport.json("ja", "語");
        String text = String.join("\n", WideReport.text(ReportOutline.of(WideReport.of(json))));

        TreeSet<String> missing = new TreeSet<>();
        for (String pointer : leaves(json, "")) {
            JsonNode leaf = json.at(pointer);
            boolean isAuthored = leaf.isString() && leaf.stringValue().startsWith("語") && !isNotPrinted(pointer);
            if (isAuthored && !text.contains(leaf.stringValue())) {
                missing.add(pointer);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyAuthoredStringKnowsItsPlace() {
        ObjectNode json = WideReport.json("ja", "語");
        ReportOutline outline = ReportOutline.of(WideReport.of(json));
        List<String> places = AuthoredText.of(outline).stream()
                .map(text -> text.source().orElseThrow().pointer())
                .toList();
        TreeSet<String> unplaced = new TreeSet<>();
        for (String pointer : leaves(json, "")) {
            JsonNode leaf = json.at(pointer);
            boolean isAuthored = leaf.isString() && leaf.stringValue().startsWith("語") && !isNotPrinted(pointer);
            // A unit stands beside its number, which the outline writes.
            if (isAuthored && !pointer.matches(".*/(unit|changeUnit)") && !places.contains(pointer)) {
                unplaced.add(pointer);
            }
        }
        assertThat(unplaced).isEmpty();
    }

    private static boolean isNotPrinted(String pointer) {
        return NOT_PRINTED.keySet().stream()
                .anyMatch(end -> Pattern.compile(end + "$").matcher(pointer).find());
    }

    private static List<String> leaves(JsonNode node, String pointer) {
        List<String> leaves = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(entry -> leaves.addAll(leaves(entry.getValue(), pointer + "/" + entry.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.addAll(leaves(node.get(i), pointer + "/" + i));
            }
        } else {
            leaves.add(pointer);
        }
        return leaves;
    }

    /** Changes one value; a value of a fixed set to another one that can be read. */
    private static Optional<InformationSecurityReport> change(ObjectNode report, String pointer) {
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = report.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        JsonNode leaf = report.at(pointer);
        for (JsonNode other : others(leaf)) {
            if (parent instanceof ObjectNode object) {
                object.set(name, other);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(name), other);
            }
            Optional<InformationSecurityReport> changed = read(report);
            if (changed.isPresent()) {
                return changed;
            }
        }
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(name));
        }
        return read(report);
    }

    private static List<JsonNode> others(JsonNode leaf) {
        if (leaf.isNumber()) {
            return List.of(WideReport.MAPPER.getNodeFactory().numberNode(leaf.intValue() > 12 ? 9871 : 7));
        }
        if (leaf.isString() && leaf.stringValue().matches("\\d{4}-.*")) {
            return List.of(WideReport.MAPPER.getNodeFactory().stringNode("2031-10-11"));
        }
        if (leaf.isString() && !leaf.stringValue().matches("[a-z]+(-[a-z]+)*")) {
            return List.of(WideReport.MAPPER.getNodeFactory().stringNode(leaf.stringValue() + "y"));
        }
        return List.of();
    }

    private static Optional<InformationSecurityReport> read(JsonNode report) {
        try {
            return Optional.of(WideReport.of(report));
        } catch (ReportReadException e) {
            return Optional.empty();
        }
    }
}
