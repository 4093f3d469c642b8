package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.Fallback;
import io.github.infosecreport.render.RenderReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Nothing is dropped silently. */
class FallbacksTest {
    @Test
    void tellsWhatWasDoneInsteadInBothLanguages() throws IOException {
        RenderReport told = new DocxRenderer()
                .render(ReportOutline.of(Reports.read("hard-cases.ja.yaml")), OutputStream.nullOutputStream());

        assertThat(told.fallbacks())
                .extracting(Fallback::kind, Fallback::pointer)
                .containsExactly(
                        tuple("picture-not-drawn", Optional.of("/governance/management-structure/bodies")),
                        tuple("picture-missing", Optional.of("/governance/management-structure/exhibits/1")));
        assertThat(told.fallbacks()).allSatisfy(fallback -> {
            assertThat(fallback.ja()).matches(".*\\p{IsHan}.*").doesNotContain("{");
            assertThat(fallback.en()).matches("[ -~]+").doesNotContain("{");
        });
    }
}
