package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.ListStyle;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Converts blocks. */
final class BlockConverter {
    private final TextReader reader;
    private final ProseResolver resolver;
    private final FootnoteConverter footnotes;
    private final InlineConverter inlines;
    private final ContainerConverter containers;
    private Optional<ListStyle> listStyle = Optional.empty();

    BlockConverter(Node document, TextReader reader, ProseResolver resolver, boolean breaksLines) {
        this.reader = reader;
        this.resolver = resolver;
        Map<String, FootnoteDefinition> definitions = new HashMap<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
            }
        }
        footnotes = new FootnoteConverter(reader, resolver, definitions, this::children);
        inlines = new InlineConverter(reader, resolver, footnotes, breaksLines);
        containers = new ContainerConverter(reader, inlines, this);
    }

    InlineConverter inlines() {
        return inlines;
    }

    /** Converts a document; footnotes that nothing refers to come last, as text. */
    List<Block> blocks(Node document) {
        List<Block> blocks = children(document);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition && !footnotes.isUsed(definition.getLabel())) {
                blocks.add(new Block.Paragraph(inlines.literal(definition, LookAlike.FOOTNOTE)));
            }
        }
        return blocks;
    }

    List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(convert(node));
        }
        return blocks;
    }

    /** Converts what a list container holds: its ordered lists have its style. */
    List<Block> childrenInStyle(Node parent, ListStyle style) {
        Optional<ListStyle> outer = listStyle;
        listStyle = Optional.of(style);
        List<Block> blocks = children(parent);
        listStyle = outer;
        return blocks;
    }

    private List<Block> convert(Node node) {
        if (node instanceof Paragraph paragraph) {
            return paragraph(paragraph);
        }
        if (node instanceof HeadingNode heading) {
            return List.of(resolver.heading(
                    heading.level(),
                    inlines.children(heading),
                    heading.unnumbered(),
                    heading.id(),
                    reader.range(heading.start(), heading.end())));
        }
        if (node instanceof BulletList list) {
            return List.of(new Block.BulletList(entries(list)));
        }
        if (node instanceof OrderedList list) {
            return List.of(orderedList(list));
        }
        if (node instanceof BlockQuote quote) {
            return List.of(new Block.Quote(children(quote)));
        }
        if (node instanceof FencedCodeBlock code) {
            return List.of(literal(code));
        }
        if (node instanceof TableBlock table) {
            return List.of(new TableConverter(inlines).convert(table));
        }
        if (node instanceof FencedNode fenced) {
            return containers.convert(fenced);
        }
        if (node instanceof FootnoteDefinition) {
            return List.of();
        }
        throw new IllegalStateException("no block for " + node.getClass());
    }

    private List<Block> paragraph(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image
                && image.getNext() == null
                && image.getFirstChild() == null
                && image.getDestination().startsWith("#")) {
            return resolver.exhibit(image.getDestination().substring(1), inlines.range(image));
        }
        int start = InlineConverter.start(paragraph);
        if (reader.source().charAt(start) == '#') {
            reader.lookAlike(start, start + 1, LookAlike.HEADING);
        }
        return List.of(new Block.Paragraph(inlines.children(paragraph)));
    }

    private Block orderedList(OrderedList list) {
        // The style holds for the list itself; lists inside it have the report's style again.
        ListStyle style = listStyle.orElseGet(() ->
                ")".equals(list.getMarkerDelimiter()) ? ListStyle.DECIMAL_PARENTHESIS : resolver.defaultListStyle());
        Optional<ListStyle> outer = listStyle;
        listStyle = Optional.empty();
        List<List<Block>> entries = entries(list);
        listStyle = outer;
        return new Block.OrderedList(style, entries);
    }

    private List<List<Block>> entries(Node list) {
        List<List<Block>> entries = new ArrayList<>();
        for (Node entry = list.getFirstChild(); entry != null; entry = entry.getNext()) {
            entries.add(children(entry));
        }
        return entries;
    }

    private Block literal(FencedCodeBlock code) {
        String text = Mask.unmask(code.getLiteral());
        String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        List<SourceSpan> spans = code.getSourceSpans();
        Optional<SourceRange> range = spans.size() < 2
                ? Optional.empty()
                : Optional.of(inside(lines, spans.get(1).getInputIndex(), InlineConverter.end(code)));
        return new Block.Literal(lines, range);
    }

    /** Finds the lines themselves; where they are indented they map as a whole. */
    private SourceRange inside(String lines, int from, int to) {
        return reader.source().startsWith(lines, from)
                ? reader.range(from, from + lines.length())
                : reader.range(from, to);
    }
}
