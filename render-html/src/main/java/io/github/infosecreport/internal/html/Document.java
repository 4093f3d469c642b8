package io.github.infosecreport.internal.html;

import io.github.infosecreport.internal.html.velocity.Templates;
import io.github.infosecreport.internal.html.velocity.Templates.Name;
import io.github.infosecreport.internal.html.view.ContentsView;
import io.github.infosecreport.internal.html.view.CoverView;
import io.github.infosecreport.internal.html.view.FootnotesView;
import io.github.infosecreport.internal.html.view.Html;
import io.github.infosecreport.internal.html.view.PageView;
import io.github.infosecreport.internal.html.view.TermView;
import io.github.infosecreport.outline.Cover;
import io.github.infosecreport.outline.ReportOutline;
import io.github.infosecreport.render.RenderReport;
import java.util.ArrayList;
import java.util.List;

/** Puts one report together. */
public final class Document {
    private final Templates templates;
    private final StyleSheet style;
    private final ReportOutline outline;
    private final Ids ids;
    private final Words words;
    private final InlineWriter inlines;
    private final BlockWriter blocks;
    private final Fallbacks fallbacks = new Fallbacks();
    private final int offset;

    /**
     * Prepares a report.
     *
     * @param templates the templates
     * @param style the style sheet
     * @param outline the report
     * @param idPrefix what all ids begin with
     * @param offset how many levels its headings stand below those of a page of their own
     */
    public Document(Templates templates, StyleSheet style, ReportOutline outline, String idPrefix, int offset) {
        this.templates = templates;
        this.style = style;
        this.outline = outline;
        this.offset = offset;
        ids = new Ids(idPrefix);
        words = new Words(outline.locale());
        inlines = InlineWriter.of(ids, fallbacks);
        blocks = new BlockWriter(templates, ids, inlines, words, new PictureWriter(words, fallbacks), offset);
    }

    /** {@return the report as a page of its own} */
    public Html page() {
        return templates.fill(Name.PAGE, view(1));
    }

    /** {@return the report as a part of another page} */
    public Html fragment() {
        return templates.fill(Name.FRAGMENT, view(1 + offset));
    }

    /** {@return what the report asked for and the last page or fragment did otherwise} */
    public RenderReport report() {
        return fallbacks.report();
    }

    private PageView view(int titleLevel) {
        Cover cover = outline.cover();
        Html body = blocks.write(outline.blocks());
        return new PageView(
                Html.escaped(outline.language().key()),
                Html.escaped(cover.title() + " | " + cover.issuer()),
                Html.escaped("default-src 'none'; style-src '" + style.hash()
                        + "'; img-src data:; base-uri 'none'; form-action 'none'"),
                Html.markup(style.page()),
                words.word("document.skip-to-text"),
                cover(cover, titleLevel),
                cover.mark().map(Html::escaped).orElse(Html.EMPTY),
                outline.contents() ? contents() : Html.EMPTY,
                body,
                outline.footnotes().isEmpty() ? Html.EMPTY : footnotes(titleLevel + 1),
                words.word("document.made-with"));
    }

    private Html cover(Cover cover, int level) {
        List<TermView> lines = cover.lines().stream()
                .map(line -> new TermView(Html.EMPTY, Html.escaped(line.label()), inlines.write(line.value())))
                .toList();
        return templates.fill(
                Name.COVER,
                new CoverView(
                        level,
                        ids.anchor("title"),
                        Html.escaped(cover.title()),
                        cover.subtitle().map(Html::escaped).orElse(Html.EMPTY),
                        Html.escaped(cover.issuer()),
                        cover.mark().map(Html::escaped).orElse(Html.EMPTY),
                        lines));
    }

    private Html contents() {
        InlineWriter plain = inlines.plain();
        List<ContentsView.Entry> entries = outline.headings()
                .map(heading -> new ContentsView.Entry(
                        heading.level(),
                        ids.anchor(heading.anchor()),
                        heading.number()
                                .map(number -> Html.escaped(number.label()))
                                .orElse(Html.EMPTY),
                        plain.write(heading.content())))
                .toList();
        return templates.fill(
                Name.CONTENTS, new ContentsView(ids.anchor("contents"), words.word("document.contents"), entries));
    }

    private Html footnotes(int level) {
        List<FootnotesView.Note> notes = new ArrayList<>();
        outline.footnotes()
                .forEach(footnote -> notes.add(new FootnotesView.Note(
                        ids.footnote(footnote.number()),
                        ids.footnoteMark(footnote.number()),
                        footnote.number(),
                        blocks.write(footnote.content()))));
        return templates.fill(
                Name.FOOTNOTES,
                new FootnotesView(
                        ids.anchor("footnotes"),
                        words.word("document.footnotes"),
                        level,
                        words.word("document.back-to-text"),
                        notes));
    }
}
