package io.github.infosecreport.render;

import io.github.infosecreport.outline.ReportOutline;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * Draws an outline in one format. Implementations are immutable and may be used by many threads at once; those named in
 * {@code META-INF/services} or provided by a module need a public constructor or provider method without arguments.
 */
public interface ReportRenderer {
    /**
     * Returns the word that names the format.
     *
     * @return a lower-case word such as {@code html}, unique among renderers
     */
    String format();

    /**
     * Returns the media type of what is written.
     *
     * @return such as {@code text/html}
     */
    String mediaType();

    /**
     * Returns how file names end.
     *
     * @return such as {@code html}, without the dot
     */
    String fileExtension();

    /**
     * Writes a report. The same outline gives the same bytes.
     *
     * @param outline the report in reading order
     * @param out where to write; not closed
     * @return what could not be honoured
     * @throws IOException if {@code out} fails; the renderer stays usable
     */
    RenderReport render(ReportOutline outline, OutputStream out) throws IOException;

    /**
     * Finds the renderers that are installed, in the order of the class or module path.
     *
     * @return new instances
     */
    static List<ReportRenderer> installed() {
        return ServiceLoader.load(ReportRenderer.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /**
     * Finds the first installed renderer of a format.
     *
     * @param format the word that names the format
     * @return the renderer; empty if none is installed
     */
    static Optional<ReportRenderer> forFormat(String format) {
        return installed().stream()
                .filter(renderer -> renderer.format().equals(format))
                .findFirst();
    }
}
