package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.ContainerKind;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.KeyValue;
import io.github.infosecreport.outline.ListStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Converts fenced containers. One that nothing closes is text, and so is its content, as blocks. */
final class ContainerConverter {
    private final TextReader reader;
    private final InlineConverter inlines;
    private final BlockConverter blocks;

    ContainerConverter(TextReader reader, InlineConverter inlines, BlockConverter blocks) {
        this.reader = reader;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    List<Block> convert(FencedNode node) {
        if (!node.isClosed()) {
            return unclosed(node);
        }
        return switch (node.fence().word()) {
            case NOTE -> container(ContainerKind.NOTE, node);
            case CALLOUT -> container(ContainerKind.CALLOUT, node);
            case DECLARATION -> container(ContainerKind.DECLARATION, node);
            case SIGNATURE -> List.of(new Block.Signature(lines(node)));
            case KEY_VALUES ->
                List.of(new Block.KeyValues(entries(node, node.fence().style())));
            case LIST ->
                node.fence()
                        .style()
                        .map(style -> blocks.childrenInStyle(node, style))
                        .orElseGet(() -> blocks.children(node));
        };
    }

    private List<Block> container(ContainerKind kind, FencedNode node) {
        return List.of(new Block.Container(kind, blocks.children(node)));
    }

    private List<Block> unclosed(FencedNode node) {
        reader.lookAlike(node.start(), node.end(), LookAlike.CONTAINER);
        List<Block> content = new ArrayList<>();
        content.add(new Block.Paragraph(reader.literal(node.start(), node.end())));
        if (node.fence().word().holdsLines()) {
            lines(node).forEach(line -> content.add(new Block.Paragraph(line)));
        } else {
            content.addAll(blocks.sameLevel(node));
        }
        return content;
    }

    private List<List<Inline>> lines(Node parent) {
        List<List<Inline>> lines = new ArrayList<>();
        for (Node line = parent.getFirstChild(); line != null; line = line.getNext()) {
            lines.add(inlines.children(line));
        }
        return lines;
    }

    /** Numbers the entries, but for those that begin with a bullet. */
    private List<KeyValue> entries(Node parent, Optional<ListStyle> style) {
        List<KeyValue> entries = new ArrayList<>();
        int number = 0;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            EntryNode entry = (EntryNode) node;
            String label = "";
            if (style.isPresent() && !entry.isBullet()) {
                label = style.get().label(++number);
            }
            entries.add(entry(entry, label));
        }
        return entries;
    }

    private KeyValue entry(EntryNode entry, String label) {
        List<Inline> term = List.of();
        List<Block> value = new ArrayList<>();
        for (Node part = entry.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof Paragraph paragraph) {
                LineMarkup.reportJoined(paragraph, reader);
                value.add(new Block.Paragraph(inlines.children(part)));
            } else {
                term = inlines.children(part);
            }
        }
        return new KeyValue(label, term, value);
    }
}
