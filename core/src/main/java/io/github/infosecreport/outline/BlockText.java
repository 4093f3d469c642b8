package io.github.infosecreport.outline;

import java.util.ArrayList;
import java.util.List;

/** Collects the lines of blocks. */
final class BlockText implements BlockVisitor<BlockText> {
    private final List<String> lines = new ArrayList<>();

    List<String> lines() {
        return lines;
    }

    private BlockText add(String text) {
        text.lines().filter(line -> !line.isEmpty()).forEach(lines::add);
        return this;
    }

    private BlockText all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
        return this;
    }

    /** Puts what leads an entry before its first line. */
    private void led(String lead, List<Block> blocks) {
        BlockText inner = new BlockText().all(blocks);
        if (inner.lines.isEmpty()) {
            lines.add(lead);
        } else {
            inner.lines.set(0, lead + " " + inner.lines.get(0));
        }
        lines.addAll(inner.lines);
    }

    @Override
    public BlockText heading(Block.Heading heading) {
        String number = heading.number().map(given -> given.label() + " ").orElse("");
        return add(number + PlainText.of(heading.content()));
    }

    @Override
    public BlockText paragraph(Block.Paragraph paragraph) {
        return add(PlainText.of(paragraph.content()));
    }

    @Override
    public BlockText bulletList(Block.BulletList list) {
        list.entries().forEach(entry -> led("•", entry));
        return this;
    }

    @Override
    public BlockText orderedList(Block.OrderedList list) {
        for (int i = 0; i < list.entries().size(); i++) {
            led(list.style().label(i + 1), list.entries().get(i));
        }
        return this;
    }

    @Override
    public BlockText quote(Block.Quote quote) {
        return all(quote.content());
    }

    @Override
    public BlockText literal(Block.Literal literal) {
        return add(literal.text());
    }

    @Override
    public BlockText container(Block.Container container) {
        return all(container.content());
    }

    @Override
    public BlockText signature(Block.Signature signature) {
        signature.lines().forEach(line -> add(PlainText.of(line)));
        return this;
    }

    @Override
    public BlockText keyValues(Block.KeyValues keyValues) {
        for (KeyValue entry : keyValues.entries()) {
            String number = entry.number().isEmpty() ? "" : entry.number() + " ";
            add(number + PlainText.of(entry.term()));
            all(entry.value());
        }
        return this;
    }

    @Override
    public BlockText table(Block.Table table) {
        for (List<TableCell> row : table.rows()) {
            row.forEach(cell -> add(PlainText.of(cell.content())));
        }
        return this;
    }

    @Override
    public BlockText exhibit(Block.Exhibit exhibit) {
        String label = exhibit.label().map(ExhibitLabel::text).orElse("");
        String caption = PlainText.of(exhibit.caption());
        add(label.isEmpty() || caption.isEmpty() ? label + caption : label + " " + caption);
        if (exhibit.picture().isPresent() && exhibit.picture().get() instanceof Picture.Image image) {
            if (image.asset().isEmpty()) {
                add(image.alternative());
            }
        }
        return all(exhibit.body());
    }
}
