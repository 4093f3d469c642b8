package io.github.infosecreport.html;

import io.github.infosecreport.internal.html.Document;
import io.github.infosecreport.internal.html.StyleSheet;
import io.github.infosecreport.internal.html.velocity.Templates;
import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.Picture;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.Fallback;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.render.ReportRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    @Override
    public RenderReport render(ReportOutline outline, OutputStream out) throws IOException {
        String page = new Document(templates, style, outline, "", 0).page().toString();
        out.write(page.getBytes(StandardCharsets.UTF_8));
        return report(outline);
    }

    /**
     * Writes a report as a part of another page. Its ids begin with the report's id, so that two reports in one page do
     * not meet.
     *
     * @param outline the report in reading order
     * @param headingOffset how many levels its title stands below a first-level heading, 0 or more
     * @return the fragment with its style sheet
     * @throws IllegalArgumentException if the offset is negative
     */
    public HtmlFragment fragment(ReportOutline outline, int headingOffset) {
        if (headingOffset < 0) {
            throw new IllegalArgumentException("a heading cannot stand " + headingOffset + " levels below the first");
        }
        String prefix =
                outline.publicReport().getId() + "-" + outline.language().key() + "-";
        String html = new Document(templates, style, outline, prefix, headingOffset)
                .fragment()
                .toString();
        return new HtmlFragment(html, style.css(), report(outline));
    }

    private static RenderReport report(ReportOutline outline) {
        List<Fallback> fallbacks = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Exhibit exhibit
                    && exhibit.picture().isPresent()
                    && exhibit.picture().get() instanceof Picture.Image image
                    && image.asset().isEmpty()) {
                fallbacks.add(new Fallback(
                        "picture-missing",
                        Optional.of(exhibit.pointer()),
                        "画像がないため、代わりに説明文を枠で示しました。",
                        "The picture is missing; a frame with its description stands in its place."));
            }
        }
        return new RenderReport(fallbacks);
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
         */
        public HtmlRenderer build() {
            return new HtmlRenderer(this);
        }
    }
}
