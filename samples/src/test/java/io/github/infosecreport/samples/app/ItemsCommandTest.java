package io.github.infosecreport.samples.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.standard.ItemKey;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ItemsCommandTest {
    @Test
    void listsChaptersItemsAndContentPoints() {
        AppRun run = AppRun.ja("items");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("""
                        basic-information  基礎情報
                            purpose  報告書の発行目的
                                issuer-intent  発行者の意図
                        """).contains("  * scope  対象範囲\n").endsWith("* 基本項目\n");
    }

    @Test
    void jsonIsOneObjectWithEveryItem() {
        JsonNode root = new JsonMapper()
                .readTree(AppRun.ja("items", "--lang", "en", "--output", "json").out());

        assertThat(root.propertyNames()).containsExactly("items");
        List<String> keys = root.get("items")
                .valueStream()
                .map(item -> item.get("key").stringValue())
                .toList();
        assertThat(keys).isEqualTo(Stream.of(ItemKey.values()).map(ItemKey::key).toList());
        assertThat(root.at("/items/5/title").stringValue()).isEqualTo("Scope");
        assertThat(root.at("/items/5/basic").booleanValue()).isTrue();
        assertThat(root.at("/items/5/contentPoints/0/id").stringValue()).isEqualTo("group-companies");
    }
}
