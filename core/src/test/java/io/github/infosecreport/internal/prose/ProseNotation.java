package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.BlockVisitor;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.KeyValue;
import io.github.infosecreport.outline.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes blocks as lines that a person can check: one block a line, what is inside it indented below. */
final class ProseNotation implements BlockVisitor<ProseNotation> {
    private final List<String> lines = new ArrayList<>();

    static List<String> of(List<Block> blocks) {
        return new ProseNotation().all(blocks).lines;
    }

    private ProseNotation all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    private ProseNotation add(String line) {
        lines.add(line.replace("\n", "⏎").replace("\r", "␍").replace("\t", "␉").replace("\0", "␀"));
        return this;
    }

    private ProseNotation inside(List<Block> blocks) {
        of(blocks).forEach(line -> lines.add("  " + line));
        return this;
    }

    static String inlines(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> inline.accept(new InlineNotation()))
                .collect(Collectors.joining());
    }

    @Override
    public ProseNotation heading(Block.Heading heading) {
        String unnumbered = heading.number().isEmpty() ? " unnumbered" : "";
        String anchor = heading.anchor().isEmpty() ? "" : " #" + heading.anchor();
        return add("heading" + heading.level() + unnumbered + anchor + ": " + inlines(heading.content()));
    }

    @Override
    public ProseNotation paragraph(Block.Paragraph paragraph) {
        return add("p: " + inlines(paragraph.content()));
    }

    @Override
    public ProseNotation bulletList(Block.BulletList list) {
        return entries("•", list.entries());
    }

    @Override
    public ProseNotation orderedList(Block.OrderedList list) {
        return entries(list.style().key(), list.entries());
    }

    private ProseNotation entries(String mark, List<List<Block>> entries) {
        add(mark);
        for (List<Block> entry : entries) {
            lines.add("  -");
            of(entry).forEach(line -> lines.add("    " + line));
        }
        return this;
    }

    @Override
    public ProseNotation quote(Block.Quote quote) {
        return add("quote").inside(quote.content());
    }

    @Override
    public ProseNotation literal(Block.Literal literal) {
        return add("literal: " + literal.text());
    }

    @Override
    public ProseNotation container(Block.Container container) {
        return add(container.kind().name().toLowerCase(Locale.ROOT)).inside(container.content());
    }

    @Override
    public ProseNotation signature(Block.Signature signature) {
        add("signature");
        signature.lines().forEach(line -> lines.add("  " + inlines(line)));
        return this;
    }

    @Override
    public ProseNotation keyValues(Block.KeyValues keyValues) {
        add("key-values");
        for (KeyValue entry : keyValues.entries()) {
            String number = entry.number().isEmpty() ? "" : entry.number() + " ";
            lines.add("  " + number + inlines(entry.term()) + " =");
            of(entry.value()).forEach(line -> lines.add("    " + line));
        }
        return this;
    }

    @Override
    public ProseNotation table(Block.Table table) {
        add("table " + table.headerRows());
        for (List<TableCell> row : table.rows()) {
            lines.add(row.stream().map(ProseNotation::cell).collect(Collectors.joining(" | ", "  ", "")));
        }
        return this;
    }

    private static String cell(TableCell cell) {
        String align =
                switch (cell.alignment()) {
                    case START -> "";
                    case CENTER -> "^";
                    case END -> ">";
                };
        return align + inlines(cell.content()).replace("\n", "⏎");
    }

    @Override
    public ProseNotation exhibit(Block.Exhibit exhibit) {
        return add("exhibit " + exhibit.id());
    }
}
