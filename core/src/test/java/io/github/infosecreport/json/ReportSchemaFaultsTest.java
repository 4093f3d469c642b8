package io.github.infosecreport.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.infosecreport.json.BadInputTest.Case;
import io.github.infosecreport.json.ReadProblem.Kind;
import io.github.infosecreport.json.SchemaCheck.Fault;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The schema rejects what the reader rejects, at the same place. */
class ReportSchemaFaultsTest {
    /** What is no matter of shape: a schema sees neither bytes nor syntax, aliases, second documents nor size. */
    private static final Set<Kind> BEFORE_THE_TREE =
            Set.of(Kind.SYNTAX, Kind.ENCODING, Kind.YAML_REFERENCE, Kind.DOCUMENTS, Kind.LIMIT);

    /** The cases in which schema and reader differ, each with the reason. */
    private static final JsonNode DIFFERENT = SchemaCheck.resource("schema-differs.yaml");

    static Stream<Case> cases() {
        return BadInputTest.cases()
                .filter(bad -> problems(bad).stream().noneMatch(problem -> BEFORE_THE_TREE.contains(problem.kind())));
    }

    static Stream<Case> common() {
        return cases().filter(bad -> !DIFFERENT.has(bad.name()));
    }

    static Stream<Case> different() {
        return cases().filter(bad -> DIFFERENT.has(bad.name()));
    }

    @ParameterizedTest
    @MethodSource("common")
    void isRejectedAtTheSamePlace(Case bad) {
        assertThat(bySchema(bad)).isEqualTo(byReader(bad));
    }

    @ParameterizedTest
    @MethodSource("different")
    void isListedOnlyWhereItDiffers(Case bad) {
        assertThat(bySchema(bad)).isNotEqualTo(byReader(bad));
    }

    @Test
    void atLeastFortyFaultsAreRejectedAndEveryDifferenceIsOfTheGallery() {
        assertThat(common().filter(bad -> !bySchema(bad).isEmpty())).hasSizeGreaterThanOrEqualTo(40);
        assertThat(different().map(Case::name)).containsExactlyInAnyOrderElementsOf(DIFFERENT.propertyNames());
    }

    private static Set<String> byReader(Case bad) {
        return problems(bad).stream().map(ReadProblem::pointer).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A property that is misspelt is missing as well; the reader tells that once, and so does this. */
    private static Set<String> bySchema(Case bad) {
        List<ReadProblem> problems = problems(bad);
        return SchemaCheck.faults(SchemaCheck.tree(bad.source(), bad.format())).stream()
                .filter(fault -> problems.stream().noneMatch(problem -> isMisspelt(fault, problem)))
                .map(Fault::pointer)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isMisspelt(Fault missing, ReadProblem unknown) {
        return unknown.kind() == Kind.UNKNOWN_PROPERTY
                && unknown.pointer().equals(missing.pointer() + "/" + unknown.found())
                && unknown.nearest().equals(Optional.of(missing.lacking()));
    }

    private static List<ReadProblem> problems(Case bad) {
        return catchThrowableOfType(
                        ReportReadException.class,
                        () -> ReportJson.read(new StringReader(bad.source()), "r", bad.format()))
                .problems();
    }
}
