package io.github.infosecreport.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A renderer in a jar of its own serves a program that knows only the core. */
class ThirdRendererTest {
    @TempDir
    Path directory;

    @ParameterizedTest(name = "on the module path: {0}")
    @ValueSource(booleans = {false, true})
    void isFoundAndDrawsTheReport(boolean modular) throws IOException, InterruptedException {
        Workshop workshop = new Workshop(directory);
        Libraries core = Libraries.core(modular);
        Path renderer = workshop.jar("markdown-renderer", Libraries.core(true));
        Path program = workshop.jar("publisher", core);

        String printed = workshop.java(
                core.with(renderer).with(program),
                "com.example.publisher",
                "com.example.publisher.Publish",
                "markdown");

        assertThat(printed).isEqualTo("""
                        YAML reads back equal: true
                        JSON reads back equal: true
                        installed: [markdown]
                        # 1. 経営者の情報セキュリティに関する考え方

                        ## 1.1 対象範囲

                        国内の全事業所を対象とします。

                        # 2. 情報セキュリティガバナンス

                        ## 2.1 情報セキュリティマネジメント体制

                        四半期ごとに委員会を開きます。

                        表1 推進体制
                        名称
                        情報セキュリティ委員会

                        plain-lines
                        """);
    }
}
