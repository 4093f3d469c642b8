package io.github.infosecreport.internal.comparison.text;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.BlockVisitor;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.SourceRange;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Goes through blocks and takes down the passages of the author's texts. */
final class PassageWalk implements BlockVisitor<PassageWalk> {
    private final Map<String, List<Passage>> found;
    private final Set<SourceRange> unresolved;
    private PassageKind kind = PassageKind.PARAGRAPH;

    PassageWalk(Map<String, List<Passage>> found, Set<SourceRange> unresolved) {
        this.found = found;
        this.unresolved = unresolved;
    }

    Map<String, List<Passage>> found() {
        return found;
    }

    PassageWalk blocks(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    void footnote(List<Block> blocks) {
        within(PassageKind.FOOTNOTE, () -> blocks(blocks));
    }

    private PassageWalk within(PassageKind inner, Runnable work) {
        PassageKind outer = kind;
        kind = inner;
        work.run();
        kind = outer;
        return this;
    }

    private PassageWalk line(PassageKind of, List<Inline> inlines) {
        new LineWalk(of, unresolved).line(inlines).forEach((pointer, passage) -> Passages.add(found, pointer, passage));
        return this;
    }

    @Override
    public PassageWalk heading(Block.Heading heading) {
        return line(PassageKind.HEADING, heading.content());
    }

    @Override
    public PassageWalk paragraph(Block.Paragraph paragraph) {
        return line(kind, paragraph.content());
    }

    @Override
    public PassageWalk bulletList(Block.BulletList list) {
        return within(PassageKind.ENTRY, () -> list.entries().forEach(this::blocks));
    }

    @Override
    public PassageWalk orderedList(Block.OrderedList list) {
        return within(PassageKind.ENTRY, () -> list.entries().forEach(this::blocks));
    }

    @Override
    public PassageWalk quote(Block.Quote quote) {
        return blocks(quote.content());
    }

    @Override
    public PassageWalk literal(Block.Literal literal) {
        return line(kind, List.of(new Inline.Text(literal.text(), literal.source())));
    }

    @Override
    public PassageWalk container(Block.Container container) {
        return blocks(container.content());
    }

    @Override
    public PassageWalk signature(Block.Signature signature) {
        signature.lines().forEach(line -> line(PassageKind.SIGNATURE, line));
        return this;
    }

    @Override
    public PassageWalk keyValues(Block.KeyValues keyValues) {
        return within(PassageKind.ENTRY, () -> keyValues.entries().forEach(entry -> {
            line(PassageKind.ENTRY, entry.term());
            blocks(entry.value());
        }));
    }

    @Override
    public PassageWalk table(Block.Table table) {
        table.rows().forEach(row -> row.forEach(cell -> line(PassageKind.CELL, cell.content())));
        return this;
    }

    @Override
    public PassageWalk exhibit(Block.Exhibit exhibit) {
        return within(PassageKind.PARAGRAPH, () -> {
            line(PassageKind.HEADING, exhibit.caption());
            blocks(exhibit.body());
        });
    }
}
