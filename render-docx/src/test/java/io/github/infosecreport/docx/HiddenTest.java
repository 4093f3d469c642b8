package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import io.github.infosecreport.outline.ReportOutline;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What items hide is in no part of the document: not in its text, charts and their workbooks, properties or custom data. */
class HiddenTest {
    private static final String YAML = """
            modelVersion: "0.1"
            id: r
            edition: {language: ja}
            title: 報告書
            issuer: {name: 社}
            governance:
              management-structure:
                text: 公開
                bodies: [{id: a, name: 秘密の部会, reportsTo: 秘密の上位}, {id: b, name: 秘密の分科会, reportsTo: a}]
                authority: 秘密の権限^[秘密の注]
                exhibits:
                  - {id: x, caption: 公開の表, table: {rows: [[公開]]}}
                  - {id: y, caption: 秘密の表, note: 秘密の備考, table: {rows: [[秘密の値]]}}
                  - {id: z, caption: 秘密の図, image: {src: secret-source.png, alt: 秘密の絵}}
                hidden: [bodies, authority, y, z]
              risks: {text: 秘密の本文, risks: [{id: q, name: 公開のリスク}], hidden: [text]}
            plans-and-targets: {numerical-targets: {targets: [{id: t, type: count, metric: 公開の指標, atMost: 5}]}}
            results-and-evaluation:
              results: {text: 公開, observations: [{target: t, value: 3, note: 秘密の実績}], hidden: [observations]}
            """;

    @Test
    void whatIsHiddenIsInNoPart() {
        Docx docx = new Docx(Reports.render(ReportOutline.of(ReportJson.fromYaml(YAML))));

        assertThat(docx.text("word/document.xml")).contains("公開の表", "公開のリスク");
        docx.parts().forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as(name)
                .doesNotContain("秘密", "secret-source"));
    }
}
