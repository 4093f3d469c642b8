package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.outline.ReportOutline;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a reference such as {@code Section 5.1} the number is a field, so that Word renumbers it; the words are text. */
class ReferenceFieldsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | business | Section \\w 1.1 ; Section \\w 1 ; \\n (1) ; \\h Table 1",
                "ja | business | \\w 1.1 節 ; \\w 1 章 ; \\n (1) ; \\h 表1",
                "en | chapter | Section \\w 1.1 ; \\n Chapter 1 ; \\n (1) ; \\h Table 1",
                "ja | official | 第1の1 ; \\n 第1 ; \\n (1) ; \\h 表1",
            })
    void numbersAreFieldsAndWordsAreText(String language, String numbering, String expected) {
        String yaml = "modelVersion: \"0.1\"\nid: r\nedition: {language: " + language + ", numbering: " + numbering
                + "}\ntitle: t\nissuer: {name: n}\n"
                + "management-perspective: {scope: {text: \"→[](#scope) ; [](#management-perspective) ; [](#a) ; [](#t)\\n\\n### A {#a}\","
                + " exhibits: [{id: t, caption: T, table: {rows: [[x]]}}]}}\n";
        Docx docx = new Docx(Reports.render(ReportOutline.of(ReportJson.fromYaml(yaml))));

        List<String> runs = docx.body("//w:p[.//w:t='→']//w:t | //w:p[.//w:t='→']//w:instrText");
        assertThat(String.join(" ", runs)
                        .replaceAll("REF _\\w+ (\\\\[nwh])(?: \\\\h)?", "$1")
                        .replaceAll("\\s+", " "))
                .isEqualTo("→ " + expected);
    }
}
