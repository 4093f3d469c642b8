package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.outline.SourceRange;
import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A finding says where, what, why and how to mend it, and stays itself when the report moves around it. */
class FindingTest {
    private static final String YAML = Check.head("ja")
            + Check.basics("ja")
                    .replace(
                            "management-structure: {text: 委員会が決めます。}",
                            "management-structure:\n    text: |\n      一行目です。\n\n      二行目は[](#nowhere)です。");

    @Test
    void saysEverythingAboutItself() {
        ReadReport read = Check.read(YAML);
        Finding finding = Check.findings(YAML).get(0);

        assertThat(finding.rule().id()).isEqualTo("dangling-reference");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.confidence()).isEqualTo(Confidence.HIGH);
        assertThat(finding.item()).contains(ItemKey.MANAGEMENT_STRUCTURE);
        assertThat(finding.path()).isEqualTo("/governance/management-structure/text");
        SourceRange range = finding.range().orElseThrow();
        String value = "一行目です。\n\n二行目は[](#nowhere)です。\n";
        assertThat(value.substring(range.start(), range.end()))
                .isEqualTo(finding.excerpt().orElseThrow());
        assertThat(read.sourceMap().position(finding.path(), range.start())).hasValueSatisfying(at -> {
            assertThat(at.file()).isEqualTo("r.yaml");
            assertThat(at.line()).isEqualTo(14);
            assertThat(at.column()).isEqualTo(11);
        });
        assertThat(finding.message(Locale.JAPANESE)).isEqualTo("「nowhere」が指すものが報告書にありません。");
        assertThat(finding.message(Locale.ENGLISH)).isEqualTo("Nothing in the report is named “nowhere”.");
        assertThat(finding.because(Locale.ENGLISH))
                .isEqualTo("A reference without a target is printed as it was typed.");
        assertThat(finding.mend(Locale.ENGLISH)).isEqualTo("Check the id's spelling, or write what it names.");
        assertThat(finding.mend(Locale.JAPANESE)).isEqualTo("IDの綴りを確かめるか、指す先を書いてください。");
        assertThat(finding.rule().documentation())
                .isEqualTo("https://infosecreport.github.io/rules/dangling-reference");
        assertThat(finding.fingerprint()).matches("[0-9a-f]{20}");
    }

    @Test
    void anArgumentIsNeverTakenForAPatternItself() {
        String yaml = Check.head("en") + "governance: {management-structure: {bodies: [{id: '{1} $1', name: N}]}}\n";

        assertThat(Check.findings(yaml, "value-malformed").get(0).message(Locale.ENGLISH))
                .isEqualTo(
                        "The value “{1} $1” cannot stand: is no id: write lower-case letters, digits and hyphens, beginning with a letter or digit");
    }

    @Test
    void keepsItsFingerprintWhereOtherThingsMove() {
        String one = fingerprint("[{id: a, name: A, chair: ' '}]");

        assertThat(fingerprint("[{id: b, name: B}, {id: a, name: A, chair: ' '}]"))
                .isEqualTo(one);
        assertThat(fingerprint("[{id: a, name: Renamed, chair: ' '}, {id: b, name: B}]"))
                .isEqualTo(one);
        assertThat(fingerprint("[{id: c, name: A, chair: ' '}]")).isNotEqualTo(one);
    }

    @Test
    void keepsItsFingerprintInAListWithoutIds() {
        String one = rowFingerprint("[[a], []]");

        assertThat(rowFingerprint("[[a], [b], []]")).isEqualTo(one);
    }

    @Test
    void equalOnesAreToldApart() {
        List<Finding> findings = Check.findings(Check.sound("ja").replace("情報を守ります。", "'[](#no)と[](#no)'"));

        assertThat(findings).hasSize(2);
        assertThat(findings.get(0).fingerprint()).isNotEqualTo(findings.get(1).fingerprint());
    }

    @Test
    void namesNoItemWhereThereIsNone() {
        String yaml = Check.sound("ja") + "structure: [{section: x-a, heading: H, text: '[](#no)'}]\n";

        assertThat(Check.findings(yaml)).extracting(Finding::item).containsExactly(Optional.empty());
    }

    private static String fingerprint(String bodies) {
        return Check.findings(
                        Check.head("en") + "governance: {management-structure: {bodies: " + bodies + "}}\n",
                        "value-malformed")
                .get(0)
                .fingerprint();
    }

    private static String rowFingerprint(String rows) {
        return Check.findings(
                        Check.head("en") + "governance: {strategy: {exhibits: [{id: e, table: {rows: " + rows
                                + "}}]}}\n",
                        "value-malformed")
                .get(0)
                .fingerprint();
    }
}
