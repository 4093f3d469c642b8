package io.github.infosecreport.docx;

import io.github.infosecreport.internal.docx.DocxDocument;
import io.github.infosecreport.internal.docx.pack.FileClock;
import io.github.infosecreport.internal.docx.pack.NotWordException;
import io.github.infosecreport.internal.docx.pack.Reference;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes reports as Word documents: headings, lists and captions that Word itself counts, references and contents as
 * fields with their results, native footnotes and charts. Immutable and safe for many threads.
 *
 * <pre>{@code
 * DocxRenderer renderer = DocxRenderer.builder()
 *     .referenceDocument(Path.of("corporate.dotx"))
 *     .build();
 * RenderReport told = renderer.render(ReportOutline.of(report), out);
 * }</pre>
 */
public final class DocxRenderer implements ReportRenderer {
    private final Optional<Reference> reference;
    private final FileClock clock;

    /** Makes a renderer with everything built in; {@link #builder()} offers options. */
    public DocxRenderer() {
        this(builder());
    }

    private DocxRenderer(Builder builder) {
        reference = builder.reference;
        clock = new FileClock(builder.created, Optional.ofNullable(System.getenv(FileClock.VARIABLE)));
    }

    /**
     * Begins a renderer.
     *
     * @return a builder with everything built in
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String format() {
        return "docx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public RenderReport render(ReportOutline outline, OutputStream out) throws IOException {
        return DocxDocument.write(
                reference.orElseGet(Reference::builtIn), outline, clock.time(outline.publicReport()), out);
    }

    /** Gathers options. */
    public static final class Builder {
        private Optional<Reference> reference = Optional.empty();
        private Optional<Instant> created = Optional.empty();

        private Builder() {}

        /**
         * Writes reports into a company's own document: its styles, theme, page, headers and footers are used, its text
         * is not. Styles are found by their names, whatever language Word wrote their ids in; a style that it lacks is
         * added and reported as {@code style-missing}. The file is read at once. Without it, a plain document of our own
         * on A4 is used.
         *
         * @param file a .docx or .dotx file
         * @return this builder
         * @throws ReferenceDocumentException if there is no such file, it cannot be read, it is no Word document, or it
         *     holds macros
         */
        public Builder referenceDocument(Path file) {
            if (!Files.isRegularFile(file)) {
                throw new ReferenceDocumentException(ReferenceDocumentException.Problem.NOT_FOUND, file, null);
            }
            try {
                reference = Optional.of(Reference.read(file));
            } catch (NotWordException e) {
                throw new ReferenceDocumentException(
                        e.reason() == NotWordException.Reason.MACROS
                                ? ReferenceDocumentException.Problem.MACROS
                                : ReferenceDocumentException.Problem.NOT_WORD,
                        file,
                        e);
            } catch (IOException e) {
                throw new ReferenceDocumentException(ReferenceDocumentException.Problem.NOT_READABLE, file, e);
            }
            return this;
        }

        /**
         * Sets the time that files bear: in their properties and on their parts. Without it, the environment variable
         * {@code SOURCE_DATE_EPOCH} (whole seconds since 1970) decides; without that, the start in UTC of the day of
         * publication, else of the period's last day, else of 1980. The time of day is never used, so that the same
         * report gives the same bytes.
         *
         * @param time the time; before 1980 the parts bear the start of 1980, which zip files cannot go behind
         * @return this builder
         */
        public Builder created(Instant time) {
            created = Optional.of(time);
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return an immutable renderer
         */
        public DocxRenderer build() {
            return new DocxRenderer(this);
        }
    }
}
