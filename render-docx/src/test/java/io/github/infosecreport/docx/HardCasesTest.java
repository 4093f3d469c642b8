package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.infosecreport.docx.text.WordText;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.PlainText;
import io.github.infosecreport.outline.ReportOutline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Every string of a report that is typed in every way stands in the document: whole, unchanged and in order. */
class HardCasesTest {
    @ParameterizedTest
    @FieldSource("io.github.infosecreport.docx.Reports#HARD")
    void everyStringStandsInTheDocument(String name) throws IOException {
        byte[] docx = Reports.render(ReportOutline.of(Reports.read(name)));

        assertThat(WordText.lines(docx)).endsWith(text(name).toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(NumberingPreset.class)
    void wordCountsAsTheOutlineDoes(NumberingPreset preset) {
        for (String name : Reports.HARD) {
            ReportOutline outline = ReportOutline.of(
                    Reports.read(name), OutlineOptions.defaults().withNumbering(preset));
            List<String> expected = new ArrayList<>(PlainText.lines(outline.blocks()));
            expected.addAll(PlainText.footnotes(outline.footnotes()));

            assertThat(WordText.lines(Reports.render(outline)))
                    .endsWith(expected.stream().map(HardCasesTest::normal).toArray(String[]::new));
        }
    }

    /** White space is one space, as a reader of the document has it. */
    private static List<String> text(String name) throws IOException {
        Path file = Reports.file(name.replace(".yaml", ".txt"));
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(HardCasesTest::normal)
                .toList();
    }

    private static String normal(String line) {
        return line.replaceAll("[\\s\\u3000]+", " ").strip();
    }
}
