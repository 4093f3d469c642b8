package io.github.infosecreport.internal.comparison.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.json.ReportJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts are read as they are printed, and know where they stand. */
class PassagesTest {
    private static final String POINTER = "/results-and-evaluation/results/text";

    private static List<Passage> passages(String source) {
        return Passages.of(ReportJson.fromYaml("modelVersion: '0.1'\nid: r\nedition: {language: ja}\ntitle: 報告書\n"
                        + "issuer: {name: 葵通販株式会社}\nresults-and-evaluation: {results: {text: \"" + source + "\"}}\n"))
                .of(POINTER);
    }

    private static List<String> texts(String source) {
        return passages(source).stream()
                .map(passage -> passage.kind() + " " + passage.text().replace(Passage.ATOM, '#'))
                .toList();
    }

    @Test
    void markupAndMarksOfListsAreNoText() {
        assertThat(texts("会員は**300**万人。\\n\\n### 見出し\\n\\n1. 一つ目\\n2. 二つ目\\n\\n| 区分 | 数 |\\n|---|---|\\n| 国内 | 12 |"))
                .containsExactly(
                        "PARAGRAPH 会員は300万人。",
                        "HEADING 見出し",
                        "ENTRY 一つ目",
                        "ENTRY 二つ目",
                        "CELL 区分",
                        "CELL 数",
                        "CELL 国内",
                        "CELL 12");
    }

    @Test
    void referencesReadingsAndFootnotesStandForThemselves() {
        assertThat(texts("[脆弱]{ruby=ぜいじゃく}性は[](#results)と[](value:gone)のとおり^[年2回。]です。"))
                .containsExactly("PARAGRAPH 脆弱性は#と#のとおり#です。", "FOOTNOTE 年2回。");
        assertThat(passages("[](#results)のとおり").get(0).references()).containsExactly("results");
        assertThat(texts("[詳細](https://a.example/x)")).containsExactly("PARAGRAPH 詳細 https://a.example/x ");
    }

    @Test
    void stretchesAreFoundInTheSourceThroughMarkup() {
        String source = "会員は**300**万人、\\\\*印は5社。";
        Passage passage = passages(source).get(0);
        String text = passage.text();

        assertThat(text).isEqualTo("会員は300万人、*印は5社。");
        assertThat(passage.source(3, 8)).hasValueSatisfying(range -> {
            assertThat(range.start()).isEqualTo(5);
            assertThat(range.end()).isEqualTo(12);
        });
        int five = text.indexOf('5');
        assertThat(passage.source(five, five + 2)).hasValueSatisfying(range -> assertThat(range.end() - range.start())
                .isEqualTo(2));
        assertThat(passage.source(0, 0)).isEmpty();
    }
}
