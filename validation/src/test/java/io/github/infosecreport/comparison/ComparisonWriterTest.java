package io.github.infosecreport.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReadReport;
import io.github.infosecreport.json.ReportJson;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComparisonWriterTest {
    private static final ReadReport JA = read("r.ja.yaml", Compared.head("ja") + """
            results-and-evaluation:
              results:
                text: |
                  年度のはじめに計画を立てました。

                  委託先は24社です。
                findings: よい知らせ
            """);
    private static final ReadReport EN = read("r.en.yaml", Compared.head("en").replace("Aoi Ltd.", "Aoi 2 Ltd.") + """
            results-and-evaluation:
              results:
                text: |
                  We planned at the beginning of the year.

                  We have 25 contractors.
            """);

    private static ReadReport read(String name, String yaml) {
        try {
            return ReportJson.read(new StringReader(yaml), name, ReportJson.Format.YAML);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static ComparisonWriter writer(Locale locale) {
        return new ComparisonWriter(locale, Optional.of(JA.sourceMap()), Optional.of(EN.sourceMap()));
    }

    private static final ReportComparison COMPARISON = ReportComparison.of(JA.report(), EN.report());

    @Test
    void textGroupsDifferencesByItemWithBothPlaces() {
        assertThat(writer(Locale.ENGLISH).text(COMPARISON)).isEqualTo("""
                r.ja.yaml (Japanese edition) and r.en.yaml (English edition): two language editions

                The report as a whole
                  Company: the figure “2” is missing from the Japanese edition.
                    r.ja.yaml:5:16  /issuer/name
                    r.en.yaml:5:20  /issuer/name  > Aoi 2 Ltd.

                Results
                  Text: the figure “24社” in the Japanese edition differs from “25” in the English edition.
                    r.ja.yaml:11:11  /results-and-evaluation/results/text  > 委託先は24社です。
                    r.en.yaml:11:15  /results-and-evaluation/results/text  > We have 25 contractors.
                  Findings: “よい知らせ” is missing from the English edition.
                    r.ja.yaml:12:15  /results-and-evaluation/results/findings
                    r.en.yaml:8:5  /results-and-evaluation/results/findings

                Differences: 3
                """);
        assertThat(writer(Locale.JAPANESE).text(COMPARISON)).startsWith("""
                r.ja.yaml（日本語版）とr.en.yaml（英語版）の比較: 二つの言語の版

                報告書全体
                """).endsWith("\n違い 3件\n");
    }

    @Test
    void whatStayedAsLastYearStandsAtTheEnd() {
        ReportComparison years = Compared.of(
                Compared.results("en", "{text: As every year.}"),
                Compared.results("en", "{text: As every year., findings: New.}").replace("id: r\n", "id: s\n"));

        assertThat(new ComparisonWriter(Locale.ENGLISH, Optional.empty(), Optional.empty()).text(years))
                .isEqualTo("""
                        From r to s: two years

                        Results
                          Findings was added: “New.”.
                            /results-and-evaluation/results/findings

                        As last year; check that nothing was forgotten
                          /results-and-evaluation/results/text: Text is as it was: “As every year.”.

                        Differences: 1; as last year: 1
                        """);
    }

    @Test
    void jsonIsOneObjectWithFixedKeys() {
        String json = writer(Locale.ENGLISH).json(COMPARISON);

        assertThat(new JsonMapper().readTree(json)).isEqualTo(new JsonMapper().readTree("""
                {"old": {"file": "r.ja.yaml", "id": "r", "language": "ja", "title": "情報セキュリティ報告書"},
                 "new": {"file": "r.en.yaml", "id": "r", "language": "en", "title": "Information Security Report"},
                 "relation": "editions",
                 "differences": [
                  {"kind": "added", "subject": "figure", "place": "Company",
                   "old": {"path": "/issuer/name", "line": 5, "column": 16},
                   "new": {"path": "/issuer/name", "value": "2", "start": 4, "end": 5, "excerpt": "Aoi 2 Ltd.", "line": 5, "column": 20},
                   "message": "Company: the figure “2” is missing from the Japanese edition."},
                  {"kind": "changed", "subject": "figure", "item": "results", "place": "Text",
                   "old": {"path": "/results-and-evaluation/results/text", "value": "24社", "start": 22, "end": 25, "excerpt": "委託先は24社です。", "line": 11, "column": 11},
                   "new": {"path": "/results-and-evaluation/results/text", "value": "25", "start": 50, "end": 52, "excerpt": "We have 25 contractors.", "line": 11, "column": 15},
                   "message": "Text: the figure “24社” in the Japanese edition differs from “25” in the English edition."},
                  {"kind": "removed", "subject": "text", "item": "results", "place": "Findings",
                   "old": {"path": "/results-and-evaluation/results/findings", "value": "よい知らせ", "line": 12, "column": 15},
                   "new": {"path": "/results-and-evaluation/results/findings", "line": 8, "column": 5},
                   "message": "Findings: “よい知らせ” is missing from the English edition."}]}
                """));
        assertThat(json)
                .startsWith("{\"old\":{\"file\":\"r.ja.yaml\",\"id\":\"r\"")
                .doesNotContain("\n");
    }
}
