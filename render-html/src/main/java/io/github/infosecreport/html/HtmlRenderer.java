package io.github.infosecreport.html;

import io.github.infosecreport.internal.html.Document;
import io.github.infosecreport.internal.html.StyleSheet;
import io.github.infosecreport.internal.html.velocity.Templates;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes reports as HTML: a page of its own, or a fragment for another page. The page has no script, one style sheet, and
 * a content security policy that allows nothing else. Immutable and safe for many threads.
 *
 * <pre>{@code
 * HtmlRenderer renderer = HtmlRenderer.builder().build();
 * renderer.render(ReportOutline.of(report), out);
 * HtmlFragment part = renderer.fragment(ReportOutline.of(report), 1);
 * }</pre>
 */
public final class HtmlRenderer implements ReportRenderer {
    private final Templates templates;
    private final StyleSheet style;

    /** Makes a renderer with everything built in; {@link #builder()} offers options. */
    public HtmlRenderer() {
        this(builder());
    }

    private HtmlRenderer(Builder builder) {
        templates = new Templates(builder.directory);
        style = StyleSheet.builtIn();
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
        return "html";
    }

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    /**
     * {@inheritDoc}
     *
     * @throws TemplateException if a template of the caller's asks for what it may not have
     */
    @Override
    public RenderReport render(ReportOutline outline, OutputStream out) throws IOException {
        Document document = new Document(templates, style, outline, "", 0);
        out.write(document.page().toString().getBytes(StandardCharsets.UTF_8));
        return document.report();
    }

    /**
     * Writes a report as a part of another page. Its ids begin with the report's id, so that two reports in one page do
     * not meet.
     *
     * @param outline the report in reading order
     * @param headingOffset how many levels its title stands below a first-level heading, 0 or more
     * @return the fragment with its style sheet
     * @throws IllegalArgumentException if the offset is negative
     * @throws TemplateException if a template of the caller's asks for what it may not have
     */
    public HtmlFragment fragment(ReportOutline outline, int headingOffset) {
        if (headingOffset < 0) {
            throw new IllegalArgumentException("a heading cannot stand " + headingOffset + " levels below the first");
        }
        String prefix =
                outline.publicReport().getId() + "-" + outline.language().key() + "-";
        Document document = new Document(templates, style, outline, prefix, headingOffset);
        String html = document.fragment().toString();
        return new HtmlFragment(html, style.layer(), document.report());
    }

    /** Gathers options. */
    public static final class Builder {
        private Optional<Path> directory = Optional.empty();

        private Builder() {}

        /**
         * Looks for templates in a directory first. A file such as {@code heading.vm} there stands for the built-in one;
         * the others stay. Templates are code: take them only from whom you trust.
         *
         * @param path the directory
         * @return this builder
         */
        public Builder templates(Path path) {
            directory = Optional.of(path);
            return this;
        }

        /**
         * Makes the renderer.
         *
         * @return an immutable renderer
         * @throws IllegalArgumentException if the directory of templates is none, or holds a {@code .vm} file that stands
         *     for no built-in template
         * @throws TemplateException if a template of the caller's cannot be read
         */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
