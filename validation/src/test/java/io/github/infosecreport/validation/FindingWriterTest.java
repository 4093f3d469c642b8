package io.github.infosecreport.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReadReport;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Findings are written as lines for people and as one object for programs. */
class FindingWriterTest {
    private static final String YAML = Check.head("ja") + """
            management-perspective:
              security-policy: {text: 情報を守ります。}
              scope: {text: 〇〇の事業所}
            governance:
              management-structure:
                text: 詳しくは[](#nowhere)へ。
            results-and-evaluation:
              results: {absence: {kind: omitted, reason: 集計中}}
            """;

    private final ReadReport read = Check.read(YAML);
    private final ValidationResult result = ReportValidator.builder()
            .suppress("placeholder-content", "/management-perspective/scope", "地名は後日")
            .build()
            .validate(read.report());

    @Test
    void asLinesInEnglish() {
        assertThat(new FindingWriter(Locale.ENGLISH, Optional.of(read.sourceMap()), false).text(result))
                .isEqualTo("""
                        r.yaml:11:15: error: Nothing in the report is named “nowhere”. [dangling-reference]
                            /governance/management-structure/text
                            > [](#nowhere)
                            Check the id's spelling, or write what it names.
                        r.yaml:8:17: suppressed: [placeholder-content] reason: 地名は後日
                        errors: 1, warnings: 0, advice: 1
                        """);
    }

    @Test
    void asLinesInJapaneseWithAdvice() {
        assertThat(new FindingWriter(Locale.JAPANESE, Optional.of(read.sourceMap()), true).text(result))
                .isEqualTo("""
                        r.yaml:11:15: エラー: 「nowhere」が指すものが報告書にありません。 [dangling-reference]
                            /governance/management-structure/text
                            > [](#nowhere)
                            IDの綴りを確かめるか、指す先を書いてください。
                        r.yaml:13:22: 助言: 基本項目「実績」は「集計中」という理由で省かれています。 [basic-omitted-with-reason]
                            /results-and-evaluation/results/absence
                            次の版で書けるようになったら absence を外してください。
                        r.yaml:8:17: 許容: [placeholder-content] 理由: 地名は後日
                        対象がなく確認しなかった規則: period-invalid, duplicate-id, dangling-fact-reference, exhibit-placed-twice, hidden-unknown, missing-picture, picture-without-text, locale-gap
                        エラー1件、警告0件、助言1件
                        """);
    }

    @Test
    void withPathsWhereThereIsNoFile() {
        assertThat(new FindingWriter(Locale.ENGLISH, Optional.empty(), false).text(result))
                .startsWith("/governance/management-structure/text: error: Nothing in the report");
    }

    @Test
    void asOneJsonObjectWithAFixedOrder() {
        String json = new FindingWriter(Locale.ENGLISH, Optional.of(read.sourceMap()), false).json("r.yaml", result);
        JsonNode root = new JsonMapper().readTree(json);

        assertThat(root.propertyNames())
                .containsExactly(
                        "file", "passed", "errors", "warnings", "advice", "findings", "suppressed", "notApplicable");
        assertThat(root.get("passed").asBoolean()).isFalse();
        assertThat(root.get("findings").size()).isEqualTo(2);
        JsonNode finding = root.get("findings").get(0);
        assertThat(finding.propertyNames())
                .containsExactly(
                        "rule",
                        "severity",
                        "confidence",
                        "item",
                        "path",
                        "start",
                        "end",
                        "excerpt",
                        "line",
                        "column",
                        "message",
                        "because",
                        "mend",
                        "section",
                        "documentation",
                        "fingerprint");
        assertThat(finding.get("rule").stringValue()).isEqualTo("dangling-reference");
        assertThat(finding.get("severity").stringValue()).isEqualTo("error");
        assertThat(finding.get("item").stringValue()).isEqualTo("management-structure");
        assertThat(finding.get("start").intValue()).isEqualTo(4);
        assertThat(finding.get("end").intValue()).isEqualTo(16);
        assertThat(finding.get("line").intValue()).isEqualTo(11);
        assertThat(finding.get("column").intValue()).isEqualTo(15);
        assertThat(root.get("suppressed").get(0).get("suppressedBecause").stringValue())
                .isEqualTo("地名は後日");
    }

    @Test
    void theSameJsonInEveryLocaleOfTheMachine() {
        FindingWriter writer = new FindingWriter(Locale.JAPANESE, Optional.of(read.sourceMap()), true);
        String json = writer.json("r.yaml", result);
        String text = writer.text(result);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
        try {
            assertThat(writer.json("r.yaml", result)).isEqualTo(json);
            assertThat(writer.text(result)).isEqualTo(text);
        } finally {
            Locale.setDefault(before);
        }
    }
}
