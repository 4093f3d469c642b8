package io.github.infosecreport.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.outline.ReportOutline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Every string of a report that is typed in every way stands on the page: whole, unchanged and in order. */
class HardCasesTest {
    @ParameterizedTest
    @FieldSource("io.github.infosecreport.html.Fixtures#HARD")
    void everyStringStandsOnThePage(String name) throws IOException {
        assertThat(PageText.lines(Fixtures.parsed(Fixtures.outline(name)).body()))
                .containsExactlyElementsOf(text(name));
    }

    @ParameterizedTest
    @FieldSource("io.github.infosecreport.html.Fixtures#HARD")
    void everyStringStandsInTheFragment(String name) throws IOException {
        ReportOutline outline = Fixtures.outline(name);

        assertThat(PageText.lines(Jsoup.parseBodyFragment(
                                Fixtures.RENDERER.fragment(outline, 3).html())
                        .body()))
                .containsExactlyElementsOf(text(name));
    }

    private static List<String> text(String name) throws IOException {
        return Files.readAllLines(Fixtures.core(name + ".txt"), StandardCharsets.UTF_8);
    }
}
