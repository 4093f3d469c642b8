package io.github.infosecreport.internal.comparison.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.internal.comparison.tree.Node.Branch;
import io.github.infosecreport.internal.comparison.tree.Node.Leaf;
import io.github.infosecreport.internal.comparison.tree.Node.Listing;
import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.model.InformationSecurityReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TreeReaderTest {
    private static final InformationSecurityReport REPORT = ReportJson.fromYaml("""
            modelVersion: '0.1'
            id: r
            edition: {language: ja, approvals: [{role: 社長}]}
            title: 報告書
            issuer: {name: 葵通販株式会社, fiscalYearStartMonth: 1}
            structure:
              - chapter: governance
                text: 体制を述べます。
                sections:
                  - {item: scope, heading: 範囲}
                  - {section: x-own, heading: 独自, text: 本文, internalNotes: [内部]}
            governance:
              management-structure:
                bodies: [{id: committee, name: 委員会, memberCount: 14}]
                internalNotes: [内部]
            results-and-evaluation:
              results:
                hidden: [chronology, secret]
                chronology: [{date: 2025-04, text: 秘密}]
                observations: [{target: t, period: FY2025, value: 300, unit: 万件, outcome: achieved, evidence: {source: 内部}}]
                exhibits:
                  - {id: secret, keyValues: [{term: 秘, value: 密}]}
                  - {id: shown, table: {rows: [[見出し, {text: 結合, colSpan: 2}]]}}
            """);

    private static List<Leaf> leaves(Node node) {
        List<Leaf> leaves = new ArrayList<>();
        collect(node, leaves);
        return leaves;
    }

    private static void collect(Node node, List<Leaf> leaves) {
        if (node instanceof Leaf leaf) {
            leaves.add(leaf);
        } else if (node instanceof Branch branch) {
            branch.attributes().values().forEach(attribute -> collect(attribute.value(), leaves));
        } else {
            ((Listing) node).elements().forEach(element -> collect(element, leaves));
        }
    }

    @Test
    void everyValueStandsWhereTheReportsJsonHasIt() {
        JsonNode json = new JsonMapper().readTree(ReportJson.toJson(REPORT));

        assertThat(leaves(TreeReader.read(REPORT))).hasSizeGreaterThan(15).allSatisfy(leaf -> assertThat(
                        json.at(leaf.pointer()).isValueNode())
                .as(leaf.pointer())
                .isTrue());
    }

    @Test
    void nothingInternalOrHiddenIsRead() {
        assertThat(leaves(TreeReader.read(REPORT)))
                .extracting(Leaf::text)
                .contains("結合", "14", "本文")
                .doesNotContain("内部", "秘密", "秘", "密", "社長");
    }

    @Test
    void sectionsStandSideBySideUnderTheirNames() {
        Node structure = TreeReader.read(REPORT).attributes().get("structure").value();

        assertThat(((Listing) structure).elements())
                .extracting(element -> ((Branch) element).key().orElseThrow() + " " + element.pointer())
                .containsExactly(
                        "governance /structure/0", "scope /structure/0/sections/0", "#x-own /structure/0/sections/1");
    }

    @Test
    void numbersAreWorthWhatTheirUnitsSay() {
        Leaf value = leaves(TreeReader.read(REPORT)).stream()
                .filter(leaf -> leaf.pointer().endsWith("/observations/0/value"))
                .findFirst()
                .orElseThrow();

        assertThat(value.number().orElseThrow().number()).isEqualByComparingTo("3000000");
        assertThat(value.shown().ja()).isEqualTo("300万件");
    }

    @Test
    void periodsAreTheirDays() {
        Leaf period = leaves(TreeReader.read(REPORT)).stream()
                .filter(leaf -> leaf.pointer().endsWith("/period"))
                .findFirst()
                .orElseThrow();

        assertThat(period.text()).isEqualTo("2025-01-01/2025-12-31");
        assertThat(period.shown().en()).isEqualTo("FY2025");
    }
}
