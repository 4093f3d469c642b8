package io.github.infosecreport.samples.app;

import io.github.infosecreport.docx.DocxRenderer;
import io.github.infosecreport.docx.ReferenceDocumentException;
import io.github.infosecreport.html.HtmlRenderer;
import io.github.infosecreport.model.EditionLanguage;
import io.github.infosecreport.model.NumberingPreset;
import io.github.infosecreport.outline.OutlineOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How documents are to look. */
final class RenderOptions {
    @Option(names = "--format", split = ",", paramLabel = "html,docx,json", hideParamSyntax = true)
    private List<Format> formats = List.of(Format.HTML);

    @Option(names = "--lang", paramLabel = "ja|en")
    private @Nullable EditionLanguage language;

    @Option(names = "--audience", paramLabel = "public|internal")
    private Audience audience = Audience.PUBLIC;

    @Option(names = "--fragment")
    private boolean fragment;

    @Option(names = "--heading-offset", paramLabel = "N")
    private @Nullable Integer headingOffset;

    @Option(names = "--numbering", paramLabel = "business|official|chapter|none")
    private @Nullable NumberingPreset numbering;

    @Option(names = "--theme", paramLabel = "DIR")
    private @Nullable Path theme;

    @Option(names = "--reference-docx", paramLabel = "FILE")
    private @Nullable Path referenceDocx;

    /** An option that would change nothing is a misunderstanding, and told rather than ignored. */
    void refuseWhatHasNoEffect() {
        refuse("--lang", language != null, Format.HTML, Format.DOCX);
        refuse("--numbering", numbering != null, Format.HTML, Format.DOCX);
        refuse("--fragment", fragment, Format.HTML);
        refuse("--theme", theme != null, Format.HTML);
        refuse("--reference-docx", referenceDocx != null, Format.DOCX);
        if (headingOffset != null && !fragment) {
            throw Refused.because("offset-without-fragment");
        }
        if (headingOffset != null && headingOffset < 0) {
            throw Refused.because("usage.number", "--heading-offset", headingOffset);
        }
        if (audience == Audience.INTERNAL && !EnumSet.copyOf(formats).equals(EnumSet.of(Format.JSON))) {
            throw Refused.because("internal-json-only");
        }
    }

    private void refuse(String option, boolean given, Format... affected) {
        if (given && List.of(affected).stream().noneMatch(formats::contains)) {
            throw Refused.because(
                    "no-effect",
                    option,
                    String.join(
                            ", ", List.of(affected).stream().map(Format::key).toList()));
        }
    }

    /** {@return how the outline of a report is made} */
    OutlineOptions outline(Input input) {
        OutlineOptions options = input.options();
        if (language != null) {
            options = options.withLanguage(language);
        }
        return numbering == null ? options : options.withNumbering(numbering);
    }

    /** {@return the writers of all files that are made of a report} */
    List<DocumentWriter> writers() {
        List<DocumentWriter> writers = new ArrayList<>();
        for (Format format : Set.copyOf(formats).stream().sorted().toList()) {
            switch (format) {
                case HTML -> writers.addAll(html());
                case DOCX -> writers.add(DocumentWriter.of(docx()));
                case JSON -> writers.add(DocumentWriter.json(audience));
            }
        }
        return writers;
    }

    private List<DocumentWriter> html() {
        HtmlRenderer renderer = theme == null ? new HtmlRenderer() : Theme.renderer(theme);
        List<DocumentWriter> writers = fragment
                ? DocumentWriter.fragment(renderer, headingOffset == null ? 0 : headingOffset)
                : List.of(DocumentWriter.of(renderer));
        Path guarded = theme;
        return guarded == null
                ? writers
                : writers.stream().map(writer -> Theme.guarded(guarded, writer)).toList();
    }

    private DocxRenderer docx() {
        try {
            return referenceDocx == null
                    ? new DocxRenderer()
                    : DocxRenderer.builder().referenceDocument(referenceDocx).build();
        } catch (ReferenceDocumentException e) {
            throw Refused.because(e::message);
        }
    }
}
