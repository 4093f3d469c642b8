package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.infosecreport.outline.AssetSource;
import io.github.infosecreport.outline.OutlineOptions;
import io.github.infosecreport.outline.ReportOutline;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The same report is the same bytes, wherever and whenever it is rendered. */
class DeterminismTest {
    private static final String CORE = "docProps/core.xml";

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void bytesDependOnNothingButTheReport() {
        byte[] first = Reports.render(outline());
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

        assertThat(Reports.render(outline())).isEqualTo(first);
    }

    @Test
    void everyPartBearsTheTimeThatWasAskedFor() throws IOException {
        byte[] docx = Reports.render(
                DocxRenderer.builder()
                        .created(Instant.parse("2027-02-03T04:05:06Z"))
                        .build(),
                outline());

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.of(2027, 2, 3, 4, 5, 6));
            }
        }
        assertThat(new Docx(docx).find(CORE, "//*[local-name() = 'created' or local-name() = 'modified']"))
                .containsExactly("2027-02-03T04:05:06Z", "2027-02-03T04:05:06Z");
    }

    @Test
    void withoutAnOptionTheDayOfPublicationCounts() {
        assumeThat(System.getenv("SOURCE_DATE_EPOCH")).as("SOURCE_DATE_EPOCH").isNull();

        assertThat(new Docx(Reports.render(outline())).find(CORE, "//*[local-name() = 'created']"))
                .containsExactly("2026-07-01T00:00:00Z");
    }

    @Test
    void thePartsStandInAFixedOrder() {
        assertThat(new Docx(Reports.render(outline())).parts().keySet())
                .startsWith("[Content_Types].xml", "_rels/.rels", "docProps/app.xml")
                .endsWith("word/styles.xml", "word/theme/theme1.xml");
    }

    private static ReportOutline outline() {
        return ReportOutline.of(
                Reports.read("structures.ja.yaml"),
                OutlineOptions.defaults()
                        .withAssets(AssetSource.directory(
                                Reports.file("structures.ja.yaml").getParent())));
    }
}
