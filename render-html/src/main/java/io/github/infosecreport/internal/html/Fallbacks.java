package io.github.infosecreport.internal.html;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.render.Fallback;
import io.github.infosecreport.render.RenderReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes what a page does instead of what the report asks for. */
final class Fallbacks {
    private final List<Fallback> fallbacks = new ArrayList<>();

    void pictureMissing(String pointer) {
        fallbacks.add(new Fallback(
                "picture-missing",
                Optional.of(pointer),
                "画像がないため、代わりに説明文を枠で示しました。",
                "The picture is missing; a frame with its description stands in its place."));
    }

    void linkDropped(Inline.Link link) {
        fallbacks.add(new Fallback(
                "link-dropped",
                pointer(link.content()),
                "「" + link.address() + "」へのリンクは安全でないため、文字だけを示しました。",
                "A page may not link to '" + link.address() + "'; its text stands without the link."));
    }

    private static Optional<String> pointer(List<Inline> content) {
        return content.stream()
                .filter(Inline.Text.class::isInstance)
                .flatMap(text -> ((Inline.Text) text).source().stream())
                .map(source -> source.pointer())
                .findFirst();
    }

    RenderReport report() {
        return new RenderReport(fallbacks);
    }
}
