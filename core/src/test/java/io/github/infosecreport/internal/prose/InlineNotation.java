package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.InlineVisitor;

/** Writes a piece of a line, its markup as tags; text that the parser made itself stands in ‹…›. */
final class InlineNotation implements InlineVisitor<String> {
    @Override
    public String text(Inline.Text text) {
        return text.source().isPresent() ? text.text() : "‹" + text.text() + "›";
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "<em>" + ProseNotation.inlines(emphasis.content()) + "</em>";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<b>" + ProseNotation.inlines(strong.content()) + "</b>";
    }

    @Override
    public String strikethrough(Inline.Strikethrough strikethrough) {
        return "<del>" + ProseNotation.inlines(strikethrough.content()) + "</del>";
    }

    @Override
    public String code(Inline.Code code) {
        return "<code>" + code.text() + "</code>";
    }

    @Override
    public String link(Inline.Link link) {
        return "<a " + link.address() + ">" + ProseNotation.inlines(link.content()) + "</a>";
    }

    @Override
    public String ruby(Inline.Ruby ruby) {
        return "<ruby " + ruby.reading().text() + ">" + ProseNotation.inlines(ruby.base()) + "</ruby>";
    }

    @Override
    public String foreign(Inline.Foreign foreign) {
        return "<lang " + foreign.language() + ">" + ProseNotation.inlines(foreign.content()) + "</lang>";
    }

    @Override
    public String time(Inline.Time time) {
        return "<time>" + time.text() + "</time>";
    }

    @Override
    public String lineBreak(Inline.LineBreak lineBreak) {
        return "<br>";
    }

    @Override
    public String reference(Inline.Reference reference) {
        return "<ref " + reference.anchor() + ">";
    }

    @Override
    public String footnoteMark(Inline.FootnoteMark mark) {
        return "<note>" + String.join("⏎", ProseNotation.of(mark.footnote().content())) + "</note>";
    }
}
