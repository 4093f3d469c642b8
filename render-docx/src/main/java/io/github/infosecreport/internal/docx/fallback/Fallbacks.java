package io.github.infosecreport.internal.docx.fallback;

import io.github.infosecreport.render.Fallback;
import io.github.infosecreport.render.RenderReport;
import io.github.infosecreport.text.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Gathers what a rendering did instead of what was asked. The same thing at the same place counts once. */
public final class Fallbacks {
    private static final Texts TEXTS =
            Texts.load(Fallbacks.class, "/io/github/infosecreport/internal/docx/fallbacks.yaml");

    private final Set<Fallback> fallbacks = new LinkedHashSet<>();

    /**
     * Adds one.
     *
     * @param kind a key of {@code fallbacks.yaml}
     * @param pointer JSON Pointer of what it happened to; empty for the document
     * @param arguments what the text names
     */
    public void add(String kind, Optional<String> pointer, Object... arguments) {
        fallbacks.add(new Fallback(
                kind,
                pointer,
                TEXTS.format(kind, Locale.JAPANESE, arguments),
                TEXTS.format(kind, Locale.ENGLISH, arguments)));
    }

    /** {@return what was gathered} */
    public RenderReport report() {
        return new RenderReport(List.copyOf(fallbacks));
    }
}
