package io.github.infosecreport.samples.comparison;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fault that is put into a report.
 *
 * @param kind what is done
 * @param path JSON Pointer of the value to which it is done
 */
record Fault(Kind kind, String path) {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** A number in digits that is no part of a name, a date, a reference or a list's mark. */
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\w.,:/(#+-]|\\n)(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\w/:)-]|[.,]\\d|月|時)");

    /** What can be done to a value. */
    enum Kind {
        /** A number is one more. */
        NUMBER,
        /** A date is a year later. */
        DATE,
        /** A figure in a text is seven more. */
        FIGURE,
        /** A paragraph of a text is left out. */
        PARAGRAPH,
        /** A text is left out. */
        TEXT,
        /** An element of a list of facts is left out. */
        ELEMENT,
        /** A unit is another one. */
        UNIT,
        /** A certificate's number is another one. */
        REGISTER,
        /** A status is another one. */
        STATUS
    }

    /** Every place of a report where a fault of a kind can be put. */
    static List<Fault> all(InformationSecurityReport report, Kind kind) {
        List<Fault> faults = new ArrayList<>();
        JsonNode root = tree(report);
        collect("", root, root, kind, faults);
        return faults;
    }

    private static JsonNode tree(InformationSecurityReport report) {
        return MAPPER.readTree(ReportJson.toJson(ReportJson.publicReport(report)));
    }

    private static void collect(String path, JsonNode node, JsonNode root, Kind kind, List<Fault> faults) {
        // Layout, files and what checkers note are no part of what a report says.
        if (path.matches(
                "/edition|/structure|/id|/modelVersion|/issuer/(?:ownOfferings|fiscalYearStartMonth)"
                        + "|.*/(?:hidden|header|headerColumns|rowSpan|colSpan|placedIn|src|reviewedForRisk|disclosureCleared)")) {
            return;
        }
        Fault fault = new Fault(kind, path);
        if (fault.replacement(node, root).isPresent()) {
            faults.add(fault);
        }
        node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), root, kind, faults));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(path + "/" + i, node.get(i), root, kind, faults);
        }
    }

    /** The report with the fault; empty where it would be no report. */
    Optional<InformationSecurityReport> in(InformationSecurityReport report) {
        JsonNode root = tree(report);
        JsonNode replacement = replacement(root.at(path), root).orElseThrow();
        JsonNode parent = root.at(parent());
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (parent instanceof ObjectNode object) {
            if (replacement.isMissingNode()) {
                object.remove(name);
            } else {
                object.set(name, replacement);
            }
        } else if (replacement.isMissingNode()) {
            ((ArrayNode) parent).remove(Integer.parseInt(name));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), replacement);
        }
        try {
            return Optional.of(ReportJson.fromJson(MAPPER.writeValueAsString(root)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    String parent() {
        return path.substring(0, path.lastIndexOf('/'));
    }

    /** What stands in the value's place; a missing node where nothing does; empty where the fault cannot be put. */
    private Optional<JsonNode> replacement(JsonNode node, JsonNode root) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String text = node.isString() ? node.stringValue() : "";
        return switch (kind) {
            case NUMBER ->
                node.isNumber() ? Optional.of(number(node.decimalValue().add(BigDecimal.ONE))) : Optional.empty();
            case DATE ->
                text.matches("(?:FY)?\\d{4}(?:-\\d\\d){0,2}") ? Optional.of(string(later(text))) : Optional.empty();
            case FIGURE -> isDate(text) ? Optional.empty() : figure(text);
            case PARAGRAPH -> paragraph(text);
            case TEXT -> isDate(text) || text.isEmpty() ? Optional.empty() : missing(root);
            case ELEMENT ->
                node.isObject() && !path.isEmpty() && root.at(parent()).isArray() ? missing(root) : Optional.empty();
            case UNIT -> name.equals("unit") ? Optional.of(string("hours")) : Optional.empty();
            case REGISTER ->
                path.matches(".*/certifications/\\d+/number") ? Optional.of(string(text + "7")) : Optional.empty();
            case STATUS ->
                path.matches(".*/certifications/\\d+/status") && text.equals("held")
                        ? Optional.of(string("lapsed"))
                        : Optional.empty();
        };
    }

    private static boolean isDate(String text) {
        return text.matches("(?:FY)?\\d{4}(?:-.*)?");
    }

    private static String later(String date) {
        int start = date.startsWith("FY") ? 2 : 0;
        int year = Integer.parseInt(date.substring(start, start + 4));
        return date.substring(0, start) + (year + 1) + date.substring(start + 4);
    }

    private static Optional<JsonNode> figure(String text) {
        Matcher matcher = FIGURE.matcher(text);
        List<MatchResult> found = matcher.results().toList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        MatchResult last = found.get(found.size() - 1);
        int number = Integer.parseInt(last.group().replace(",", ""));
        // It may be a day, and stays one.
        int other = number > 21 && number <= 31 ? number - 7 : number + 7;
        return Optional.of(string(text.substring(0, last.start()) + other + text.substring(last.end())));
    }

    /** The second paragraph of three or more, if it is one of words. */
    private static Optional<JsonNode> paragraph(String text) {
        String[] paragraphs = text.split("\n\n");
        boolean isWords = paragraphs.length > 2 && paragraphs[1].matches("(?s)[^!#:|\\-\\d>].{20,}");
        return isWords ? Optional.of(string(text.replace(paragraphs[1] + "\n\n", ""))) : Optional.empty();
    }

    private static JsonNode number(BigDecimal number) {
        return JsonNodeFactory.instance.numberNode(number);
    }

    private static JsonNode string(String text) {
        return JsonNodeFactory.instance.stringNode(text);
    }

    private static Optional<JsonNode> missing(JsonNode root) {
        return Optional.of(root.path("\0"));
    }

    @Override
    public String toString() {
        return kind + " " + path;
    }
}
