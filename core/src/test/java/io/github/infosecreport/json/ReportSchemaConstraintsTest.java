package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson.Format;
import io.github.infosecreport.json.SchemaCheck.Fault;
import io.github.infosecreport.model.ConstraintPointers;
import io.github.infosecreport.model.ConstraintPointers.Violation;
import io.github.infosecreport.model.InformationSecurityReport;
import io.github.infosecreport.model.ModelValues;
import io.github.infosecreport.model.NamedOnce;
import io.github.infosecreport.model.common.AbsentOrFilled;
import io.github.infosecreport.model.common.ExactlyOne;
import io.github.infosecreport.model.common.PartialDate;
import io.github.infosecreport.model.common.Timespan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Of what the reader takes, the schema rejects what Bean Validation finds, and nothing else. */
class ReportSchemaConstraintsTest {
    private static final String HEAD =
            "modelVersion: \"0.1\"\nid: a\nedition: {language: ja}\ntitle: t\nissuer: {name: n}\n";

    @Property(tries = 40)
    void anyReportIsRejectedWhereItViolatesAConstraint(
            @ForAll long seed, @ForAll @DoubleRange(max = 1) double presence) {
        InformationSecurityReport report = new ModelValues(seed, presence).report();
        JsonNode json = SchemaCheck.tree(ReportJson.toJson(report), Format.JSON);

        List<Violation> violations = ConstraintPointers.of(report).stream()
                .filter(violation -> violation.constraint() != NamedOnce.class)
                .filter(violation -> !isOddlyBlank(json.at(violation.pointer())))
                .toList();
        Set<String> owners = violations.stream()
                .filter(violation ->
                        Set.of(AbsentOrFilled.class, ExactlyOne.class).contains(violation.constraint()))
                .map(Violation::pointer)
                .collect(Collectors.toSet());
        Set<String> found = violations.stream().map(Violation::pointer).collect(Collectors.toCollection(TreeSet::new));

        Set<String> rejected = SchemaCheck.faults(json).stream()
                .filter(fault -> !isOddlyBlank(json.at(fault.pointer())))
                .map(fault -> owner(fault, owners))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(rejected).isEqualTo(found);
    }

    /** What is too much beside something else is told at itself; Bean Validation tells it of what holds both. */
    private static String owner(Fault fault, Set<String> owners) {
        List<String> rule = List.of(fault.rule().split("/"));
        int depth = 0;
        for (int i = 0; i < rule.size(); i++) {
            switch (rule.get(i)) {
                case "properties" -> {
                    depth++;
                    i++;
                }
                case "items" -> depth++;
                case "then" -> {
                    String owner = Stream.of(fault.pointer().split("/"))
                            .limit(depth + 1)
                            .collect(Collectors.joining("/"));
                    return owners.contains(owner) ? owner : fault.pointer();
                }
                default -> {}
            }
        }
        return fault.pointer();
    }

    /** Which characters beyond ASCII's are blank, regular expressions and Java's methods do not agree upon. */
    private static boolean isOddlyBlank(JsonNode text) {
        return text.isString()
                && text.stringValue().matches("[\\s\\p{Z}\\p{Cc}\\x{FEFF}]+")
                && !text.stringValue().matches("[ \\t\\n\\r]+");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "governance: {risks: {absence: {kind: omitted}, text: x}} | /governance/risks/text",
                "governance: {risks: {absence: {kind: omitted}, risks: [{id: a, name: n}]}} | /governance/risks/risks",
                "governance: {absence: {kind: omitted}, risks: {text: x}} | /governance/risks/text",
                "focus-themes: {absence: {kind: omitted}, exhibits: [{id: a, image: {src: a.png}}]}"
                        + " | /focus-themes/exhibits",
                "structure: [{chapter: governance, item: risks}] | /structure/0/item",
                "structure: [{heading: x}] | /structure/0",
                "structure: [{section: people}] | /structure/0/section",
                "structure: [{item: risks, level: 5}] | /structure/0/level",
                "governance: {risks: {exhibits: [{id: e}]}} | /governance/risks/exhibits/0",
                "governance: {risks: {exhibits: [{id: e, image: {src: a}, table: {rows: [[a]]}}]}}"
                        + " | /governance/risks/exhibits/0/image",
                "governance: {risks: {exhibits: [{id: e, table: {rows: [[{text: t, rowSpan: 0}]]}}]}}"
                        + " | /governance/risks/exhibits/0/table/rows/0/0/rowSpan",
                "governance: {risks: {exhibits: [{id: e, table: {rows: [[]]}}]}}"
                        + " | /governance/risks/exhibits/0/table/rows/0",
                "governance: {risks: {risks: [{id: A b, name: n}]}} | /governance/risks/risks/0/id",
                "governance: {risks: {risks: [{id: a, name: ' '}]}} | /governance/risks/risks/0/name",
                "governance: {risks: {risks: [{id: a, name: n, likelihood: 6}]}} | /governance/risks/risks/0/likelihood",
                "subtitle: '' | /subtitle"
            })
    void isToldWhereItCanBeMended(String yaml, String pointer) {
        assertThat(ConstraintPointers.of(ReportJson.fromYaml(HEAD + yaml))).isNotEmpty();
        assertThat(SchemaCheck.pointers(SchemaCheck.tree(HEAD + yaml, Format.YAML)))
                .containsExactly(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "subtitle: 2025",
                "subtitle: 1.10",
                "governance: {risks: {absence: {kind: omitted, reason: r}, internalNotes: [x], hidden: [risks], risks: []}}",
                "governance: {absence: {kind: omitted}, risks: {absence: {kind: not-applicable}}}",
                "governance: {risks: {risks: [{id: 2025, name: 3, likelihood: +5}]}}",
                "governance: {risks: {exhibits: [{id: e, keyValues: [], table: {rows: [[表, 1, 2.5, '', {text: 3, colSpan: 2}]]}}]}}",
                "governance: {management-structure: {bodies: [{id: a, name: n, established: 2019}]}}",
                "governance: {management-structure: {bodies: [{id: a, name: n, established: 2019-05~}]}}",
                "governance: {strategy: {roadmap: [{id: a, name: n, period: 2025}, {id: b, name: n, period: 2025-04/FY2026~}]}}",
                "plans-and-targets: {numerical-targets: {targets: [{id: a, type: count, metric: m, atMost: 1e3}]}}",
                "structure: [{item: risks, heading: none, numbering: {start: 3}}, {section: x-a, numbering: continue}]"
            })
    void whatAuthorsWriteWithoutQuotesIsAccepted(String yaml) {
        assertThat(ConstraintPointers.of(ReportJson.fromYaml(HEAD + yaml))).isEmpty();
        assertThat(SchemaCheck.faults(SchemaCheck.tree(HEAD + yaml, Format.YAML)))
                .isEmpty();
    }

    /** A pattern tells months of 30 days from those of 31; which years leap is beyond it. */
    @Test
    void dateHasTheFormThatTheReaderAsksFor() {
        JsonNode schema = SchemaCheck.tree(ReportSchema.text(Locale.ENGLISH), Format.JSON);
        Pattern date = Pattern.compile(schema.at("/$defs/PartialDate/pattern").stringValue());
        Pattern timespan = Pattern.compile(schema.at("/$defs/Timespan/pattern").stringValue());
        List<String> dates =
                new ArrayList<>(List.of("", "2025", "FY2025", "FY2025-04", "fy2025", "25", "02025", "2025-", "2025-4"));
        for (int month = 0; month < 14; month++) {
            dates.add(String.format(Locale.ROOT, "2024-%02d", month));
            for (int day = 0; day < 33; day++) {
                dates.add(String.format(Locale.ROOT, "2024-%02d-%02d", month, day));
            }
        }
        for (String time : List.of("T00:00", "T23:59", "T24:00", "T9:30", "T09:60", "T09:30:00", " 09:30", "T09:30Z")) {
            dates.add("2024-02-29" + time);
            dates.add("2024-02" + time);
        }
        for (String suffix : List.of("", "~", "~~", " ", "/2025", "/FY2025~", "~/2025", "/", "/2025/2026")) {
            for (String text : dates) {
                assertThat(date.matcher(text + suffix).find())
                        .as(text + suffix)
                        .isEqualTo(isRead(PartialDate::parse, text + suffix));
                assertThat(timespan.matcher(text + suffix).find())
                        .as(text + suffix)
                        .isEqualTo(isRead(Timespan::parse, text + suffix));
            }
        }
    }

    private static boolean isRead(Function<String, ?> reader, String text) {
        try {
            return reader.apply(text) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
