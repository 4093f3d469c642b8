package io.github.infosecreport.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DocxRendererTest {
    private final ReportOutline outline = ReportOutline.of(Reports.read("one-of-each.ja.yaml"));

    @Test
    void isFoundByItsFormat() {
        ReportRenderer renderer = ReportRenderer.forFormat("docx").orElseThrow();

        assertThat(renderer).isInstanceOf(DocxRenderer.class);
        assertThat(renderer.fileExtension()).isEqualTo("docx");
        assertThat(renderer.mediaType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    @Test
    void oneRendererServesManyThreads() {
        DocxRenderer renderer = new DocxRenderer();
        byte[] alone = Reports.render(renderer, outline);

        List<byte[]> all = IntStream.range(0, 16)
                .parallel()
                .mapToObj(i -> Reports.render(renderer, outline))
                .toList();

        assertThat(all).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    void leavesTheStreamOpenAndStaysUsableWhenItFails() throws IOException {
        DocxRenderer renderer = new DocxRenderer();
        OutputStream failing = new OutputStream() {
            @Override
            public void write(int sign) throws IOException {
                throw new IOException("disk full");
            }
        };
        OutputStream open = new OutputStream() {
            @Override
            public void write(int sign) {}

            @Override
            public void close() {
                throw new AssertionError("closed");
            }
        };

        assertThatThrownBy(() -> renderer.render(outline, failing))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
        assertThat(renderer.render(outline, open).fallbacks()).hasSize(2);
    }
}
