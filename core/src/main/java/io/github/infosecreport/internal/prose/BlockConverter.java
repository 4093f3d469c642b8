package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Block;
import io.github.infosecreport.outline.HeadingName;
import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.ListStyle;
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
import org.commonmark.node.LinkReferenceDefinition;
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

    /** The first definition of each label at the top; others are text. */
    private final Map<String, FootnoteDefinition> definitions = new HashMap<>();

    private Optional<ListStyle> listStyle = Optional.empty();
    /** How many blocks are open in which no heading of the report can stand. */
    private int depth;

    /** How many blocks are open, with those that leave no trace. */
    private int nested;

    BlockConverter(Node document, TextReader reader, ProseResolver resolver, boolean breaksLines) {
        this.reader = reader;
        this.resolver = resolver;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition) {
                definitions.putIfAbsent(definition.getLabel(), definition);
            }
        }
        footnotes = new FootnoteConverter(resolver, definitions, this::footnote);
        inlines = new InlineConverter(reader, resolver, footnotes, breaksLines);
        containers = new ContainerConverter(reader, inlines, this);
    }

    InlineConverter inlines() {
        return inlines;
    }

    /** Converts a document; footnotes that nothing refers to come last, as text. */
    List<Block> blocks(Node document) {
        List<Block> blocks = sameLevel(document);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition definition
                    && definitions.get(definition.getLabel()) == node
                    && !footnotes.isUsed(definition.getLabel())) {
                blocks.add(literal(definition));
            }
        }
        return blocks;
    }

    /** Converts what stands inside a list, quotation, container or footnote: no heading of the report can stand there. */
    List<Block> children(Node parent) {
        depth++;
        List<Block> blocks = sameLevel(parent);
        depth--;
        return blocks;
    }

    /** Converts what a node that leaves no trace holds. */
    List<Block> sameLevel(Node parent) {
        if (nested > 0) {
            reader.checkDepth(nested, InlineConverter.start(parent), InlineConverter.end(parent));
        }
        nested++;
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(convert(node));
        }
        nested--;
        return blocks;
    }

    /** Converts a footnote, which stands apart however deep its mark does. */
    private List<Block> footnote(FootnoteDefinition definition) {
        int outer = nested;
        nested = 1;
        List<Block> blocks = children(definition);
        nested = outer;
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
            List<Inline> text = inlines.heading(heading);
            if (depth > 0) {
                return List.of(new Block.Paragraph(List.of(new Inline.Strong(text))));
            }
            return List.of(resolver.heading(
                    heading.level(),
                    text,
                    heading.unnumbered(),
                    heading.id()
                            .map(id -> new HeadingName(
                                    id.name(),
                                    reader.range(
                                            id.start(), id.start() + id.name().length()))),
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
            return List.of(new TableConverter(reader, inlines).convert(table));
        }
        if (node instanceof FencedNode fenced) {
            return containers.convert(fenced);
        }
        if (node instanceof FootnoteDefinition definition) {
            return definitions.get(definition.getLabel()) == node ? List.of() : List.of(literal(definition));
        }
        if (node instanceof LinkReferenceDefinition definition) {
            return List.of(new Block.Paragraph(SoftBreaks.join(inlines.literal(definition, LookAlike.LINK))));
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
        LineMarkup.report(paragraph, reader);
        return List.of(new Block.Paragraph(inlines.children(paragraph)));
    }

    private Block literal(FootnoteDefinition definition) {
        return new Block.Paragraph(SoftBreaks.join(inlines.literal(definition, LookAlike.FOOTNOTE)));
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

    /** Reads fenced lines from the source; where they stand one below the other without an indent they map one to one. */
    private Block literal(FencedCodeBlock code) {
        List<String> lines = code.getLiteral().lines().toList();
        List<SourceSpan> spans = code.getSourceSpans();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            SourceSpan span = spans.get(i + 1);
            int end = span.getInputIndex() + span.getLength();
            text.append(i == 0 ? "" : "\n")
                    .append(reader.source(), end - lines.get(i).length(), end);
        }
        if (lines.isEmpty()) {
            return new Block.Literal("", Optional.empty());
        }
        int end = spans.get(lines.size()).getInputIndex()
                + spans.get(lines.size()).getLength();
        int start = spans.get(1).getInputIndex()
                + spans.get(1).getLength()
                - lines.get(0).length();
        return new Block.Literal(text.toString(), Optional.of(reader.range(start, end)));
    }
}
