package io.github.infosecreport.outline;

import java.util.ArrayList;
import java.util.List;

/** Gathers the texts of blocks that know their place. */
final class SourceTexts implements BlockVisitor<Void>, InlineVisitor<Void> {
    private final List<Inline.Text> found = new ArrayList<>();

    List<Inline.Text> found() {
        return found;
    }

    private Void blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return null;
    }

    private Void inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Void bulletList(Block.BulletList list) {
        list.entries().forEach(this::blocks);
        return null;
    }

    @Override
    public Void orderedList(Block.OrderedList list) {
        list.entries().forEach(this::blocks);
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        return blocks(quote.content());
    }

    @Override
    public Void literal(Block.Literal literal) {
        return null;
    }

    @Override
    public Void container(Block.Container container) {
        return blocks(container.content());
    }

    @Override
    public Void signature(Block.Signature signature) {
        signature.lines().forEach(this::inlines);
        return null;
    }

    @Override
    public Void keyValues(Block.KeyValues keyValues) {
        keyValues.entries().forEach(entry -> {
            inlines(entry.term());
            blocks(entry.value());
        });
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> inlines(cell.content())));
        return null;
    }

    @Override
    public Void exhibit(Block.Exhibit exhibit) {
        inlines(exhibit.caption());
        return blocks(exhibit.body());
    }

    @Override
    public Void text(Inline.Text text) {
        text.source().ifPresent(range -> found.add(text));
        return null;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
        return inlines(emphasis.content());
    }

    @Override
    public Void strong(Inline.Strong strong) {
        return inlines(strong.content());
    }

    @Override
    public Void strikethrough(Inline.Strikethrough strikethrough) {
        return inlines(strikethrough.content());
    }

    @Override
    public Void code(Inline.Code code) {
        return null;
    }

    @Override
    public Void link(Inline.Link link) {
        return inlines(link.content());
    }

    @Override
    public Void ruby(Inline.Ruby ruby) {
        inlines(ruby.base());
        return text(ruby.reading());
    }

    @Override
    public Void foreign(Inline.Foreign foreign) {
        return inlines(foreign.content());
    }

    @Override
    public Void time(Inline.Time time) {
        return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
        return null;
    }

    @Override
    public Void reference(Inline.Reference reference) {
        return null;
    }

    @Override
    public Void footnoteMark(Inline.FootnoteMark mark) {
        return blocks(mark.footnote().content());
    }
}
