package io.github.infosecreport.outline;

import java.util.ArrayList;
import java.util.List;

/** Gathers the text of an outline that the author wrote, as it is printed, in reading order. */
public final class AuthoredText implements BlockVisitor<AuthoredText>, InlineVisitor<AuthoredText> {
    private final List<Inline.Text> texts = new ArrayList<>();

    private AuthoredText() {}

    /**
     * Gathers an outline's texts.
     *
     * @param outline the outline
     * @return texts that know their place
     */
    public static List<Inline.Text> of(ReportOutline outline) {
        AuthoredText walk = new AuthoredText();
        outline.cover().lines().forEach(line -> walk.inlines(line.value()));
        walk.blocks(outline.blocks());
        outline.footnotes().forEach(footnote -> walk.blocks(footnote.content()));
        return List.copyOf(walk.texts);
    }

    private AuthoredText blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private AuthoredText inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return this;
    }

    @Override
    public AuthoredText heading(Block.Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public AuthoredText paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public AuthoredText bulletList(Block.BulletList list) {
        list.entries().forEach(this::blocks);
        return this;
    }

    @Override
    public AuthoredText orderedList(Block.OrderedList list) {
        list.entries().forEach(this::blocks);
        return this;
    }

    @Override
    public AuthoredText quote(Block.Quote quote) {
        return blocks(quote.content());
    }

    @Override
    public AuthoredText literal(Block.Literal literal) {
        return literal.source()
                .map(range -> text(new Inline.Text(literal.text(), literal.source())))
                .orElse(this);
    }

    @Override
    public AuthoredText container(Block.Container container) {
        return blocks(container.content());
    }

    @Override
    public AuthoredText signature(Block.Signature signature) {
        signature.lines().forEach(this::inlines);
        return this;
    }

    @Override
    public AuthoredText keyValues(Block.KeyValues keyValues) {
        keyValues.entries().forEach(entry -> {
            inlines(entry.term());
            blocks(entry.value());
        });
        return this;
    }

    @Override
    public AuthoredText table(Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
        return this;
    }

    @Override
    public AuthoredText exhibit(Block.Exhibit exhibit) {
        inlines(exhibit.caption());
        return blocks(exhibit.body());
    }

    @Override
    public AuthoredText text(Inline.Text text) {
        if (text.source().isPresent()) {
            texts.add(text);
        }
        return this;
    }

    @Override
    public AuthoredText emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public AuthoredText strong(Inline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public AuthoredText strikethrough(Inline.Strikethrough strikethrough) {
        return inlines(strikethrough.content());
    }

    @Override
    public AuthoredText code(Inline.Code code) {
        return text(new Inline.Text(code.text(), code.source()));
    }

    @Override
    public AuthoredText link(Inline.Link link) {
        return inlines(link.content());
    }

    @Override
    public AuthoredText ruby(Inline.Ruby ruby) {
        return inlines(ruby.base());
    }

    @Override
    public AuthoredText foreign(Inline.Foreign foreign) {
        return inlines(foreign.content());
    }

    @Override
    public AuthoredText time(Inline.Time time) {
        return this;
    }

    @Override
    public AuthoredText lineBreak(Inline.LineBreak lineBreak) {
        return this;
    }

    @Override
    public AuthoredText reference(Inline.Reference reference) {
        return this;
    }

    @Override
    public AuthoredText footnoteMark(Inline.FootnoteMark mark) {
        return this;
    }
}
