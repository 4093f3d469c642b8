package io.github.infosecreport.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the text of an outline that the author wrote, as it is printed, in reading order: the cover, headings, prose,
 * facts, captions, alternative texts and, after them, footnotes. Readings follow the line that they belong to. Each text
 * has its {@link Inline.Text#source() place}.
 */
public final class AuthoredText implements BlockVisitor<AuthoredText>, InlineVisitor<AuthoredText> {
    private final List<Inline.Text> texts = new ArrayList<>();
    private final List<Inline.Text> readings = new ArrayList<>();

    private AuthoredText() {}

    /**
     * Gathers an outline's texts.
     *
     * @param outline the outline
     * @return texts that know their place
     */
    public static List<Inline.Text> of(ReportOutline outline) {
        AuthoredText walk = new AuthoredText();
        Cover cover = outline.cover();
        walk.whole(cover.title(), "/title");
        cover.subtitle().ifPresent(subtitle -> walk.whole(subtitle, "/subtitle"));
        walk.whole(cover.issuer(), "/issuer/name");
        cover.lines().forEach(line -> walk.inlines(line.value()));
        walk.blocks(outline.blocks());
        outline.footnotes().forEach(footnote -> walk.blocks(footnote.content()));
        return List.copyOf(walk.texts);
    }

    /**
     * Gathers the texts that a report hides.
     *
     * @param hidden what it hides
     * @return texts that know their place
     */
    public static List<Inline.Text> of(HiddenParts hidden) {
        AuthoredText walk = new AuthoredText().blocks(hidden.blocks());
        hidden.footnotes().forEach(footnote -> walk.blocks(footnote.content()));
        return List.copyOf(walk.texts);
    }

    /**
     * Gathers the texts of some blocks; their footnotes are not among them.
     *
     * @param blocks the blocks
     * @return texts that know their place
     */
    public static List<Inline.Text> of(List<Block> blocks) {
        return List.copyOf(new AuthoredText().blocks(blocks).texts);
    }

    private void whole(String text, String pointer) {
        text(new Inline.Text(text, Optional.of(new SourceRange(pointer, 0, text.length()))));
    }

    private AuthoredText blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private AuthoredText inlines(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        texts.addAll(readings);
        readings.clear();
        return this;
    }

    private AuthoredText inside(List<Inline> inlines) {
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
        if (exhibit.picture().isPresent() && exhibit.picture().get() instanceof Picture.Image image) {
            if (!image.alternative().isEmpty()) {
                whole(image.alternative(), exhibit.pointer() + "/image/alt");
            }
        }
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
        return inside(emphasis.content());
    }

    @Override
    public AuthoredText strong(Inline.Strong strong) {
        return inside(strong.content());
    }

    @Override
    public AuthoredText strikethrough(Inline.Strikethrough strikethrough) {
        return inside(strikethrough.content());
    }

    @Override
    public AuthoredText code(Inline.Code code) {
        return text(new Inline.Text(code.text(), code.source()));
    }

    @Override
    public AuthoredText link(Inline.Link link) {
        return inside(link.content());
    }

    @Override
    public AuthoredText ruby(Inline.Ruby ruby) {
        inside(ruby.base());
        ruby.reading().source().ifPresent(place -> readings.add(ruby.reading()));
        return this;
    }

    @Override
    public AuthoredText foreign(Inline.Foreign foreign) {
        return inside(foreign.content());
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
