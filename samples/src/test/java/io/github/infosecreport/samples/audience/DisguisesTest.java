package io.github.infosecreport.samples.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search that proves that nothing leaks would find it if it did. */
class DisguisesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a nwzq17 b",
                "NWZQ",
                "<w:t>nw</w:t></w:r><w:r><w:t>zq17</w:t>",
                "龘龖龘",
                "{\"a\": \"\\u9f98\\u9F96\\u9f98\"}",
                "&#40856;&#40854;&#40856;",
                "&#x9F98;&#x9F96;&#x9F98;",
                "?q=%E9%BE%98%E9%BE%96%E9%BE%98",
                "7907年6月",
                "令和5889年",
                "12.0913377"
            })
    void findsAMarkInEveryDisguise(String text) {
        assertThat(Disguises.find(Mark.INTERNAL, text.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        assertThat(Disguises.find(Mark.INTERNAL, text.replaceAll("<[^>]*>", "").getBytes(StandardCharsets.UTF_16LE)))
                .isPresent();
        assertThat(Disguises.find(Mark.INTERNAL, text.replaceAll("<[^>]*>", "").getBytes(StandardCharsets.UTF_16BE)))
                .isPresent();
        assertThat(Disguises.find(Mark.HIDDEN, text.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pwzq17 霽霙霽", "n w z q", "179070", "2024-06-01", "nw<b/>\nzq"})
    void findsNothingWhereNothingIs(String text) {
        assertThat(Disguises.find(Mark.INTERNAL, text.getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void everyPartOfAPackedFileIsSearched() throws IOException {
        byte[] inner = zip("xl/sheet1.xml", "<v>nwzq1</v>".getBytes(StandardCharsets.UTF_8));
        byte[] outer = zip("word/chart.xlsx", inner);

        assertThat(Parts.of("a.docx", outer))
                .containsOnlyKeys(
                        "a.docx",
                        "a.docx!word/chart.xlsx (name)",
                        "a.docx!word/chart.xlsx",
                        "a.docx!word/chart.xlsx!xl/sheet1.xml (name)",
                        "a.docx!word/chart.xlsx!xl/sheet1.xml");
        String page = "<img src=\"data:image/png;base64," + Base64.getEncoder().encodeToString(inner) + "\">";
        for (byte[] file : List.of(outer, page.getBytes(StandardCharsets.UTF_8))) {
            assertThat(Parts.of("a", file).values())
                    .filteredOn(bytes -> Disguises.find(Mark.INTERNAL, bytes).isPresent())
                    .hasSize(1);
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
