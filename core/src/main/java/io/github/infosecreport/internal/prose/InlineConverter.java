package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.text.Characters;

/** Converts what stands within a block. */
final class InlineConverter {
    private static final String VALUE = "value:";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:).*");

    private final TextReader reader;
    private final ProseResolver resolver;
    private final FootnoteConverter footnotes;
    private final boolean breaksLines;
    private boolean inHeading;

    /** How deep what was converted last nests. */
    private int nested;

    InlineConverter(TextReader reader, ProseResolver resolver, FootnoteConverter footnotes, boolean breaksLines) {
        this.reader = reader;
        this.resolver = resolver;
        this.footnotes = footnotes;
        this.breaksLines = breaksLines;
    }

    /** Converts what stands in a block. */
    List<Inline> children(Node parent) {
        return SoftBreaks.join(inside(parent));
    }

    /** Converts the text of a heading. */
    List<Inline> heading(Node heading) {
        inHeading = true;
        List<Inline> text = children(heading);
        inHeading = false;
        return text;
    }

    /** Converts what stands in an inline; soft breaks wait for what stands around it. */
    private List<Inline> inside(Node parent) {
        Emphasis emphasis = new Emphasis(reader);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof MarkNode mark) {
                emphasis.add(MarkRun.of(mark.sign(), reader.source(), start(node), end(node) - start(node)));
            } else {
                nested = 0;
                emphasis.add(convert(node), nested);
            }
        }
        nested = emphasis.depth();
        return emphasis.finish();
    }

    private List<Inline> oneDeeper(Node node) {
        List<Inline> content = inside(node);
        nested++;
        reader.checkDepth(nested, start(node), end(node));
        return content;
    }

    /** Converts footnotes, whose text stands apart. */
    private List<Inline> apart(List<Inline> mark) {
        nested = 0;
        return mark;
    }

    private List<Inline> convert(Node node) {
        if (node instanceof Text) {
            return text(node);
        }
        if (node instanceof SoftLineBreak) {
            return List.of(breaksLines ? new Inline.LineBreak() : SoftBreaks.BREAK);
        }
        if (node instanceof HardLineBreak) {
            return List.of(new Inline.LineBreak());
        }
        if (node instanceof Code code) {
            return List.of(code(code));
        }
        if (node instanceof Link link) {
            return link(link);
        }
        if (node instanceof AutolinkNode address) {
            return List.of(new Inline.Link(address.address(), reader.literal(start(node) + 1, end(node) - 1)));
        }
        if (node instanceof AttributeNode attribute) {
            return List.of(attribute(attribute));
        }
        if (node instanceof InlineFootnote footnote) {
            return footnote.getFirstChild() == null
                    ? literal(footnote, LookAlike.FOOTNOTE)
                    : apart(footnotes.inline(footnote, this));
        }
        if (node instanceof FootnoteReference reference) {
            return apart(footnotes.reference(reference, this));
        }
        return literal(node, node instanceof Image ? LookAlike.IMAGE : LookAlike.LINK);
    }

    private List<Inline> text(Node node) {
        int end = end(node);
        if (endsLine(node)) {
            end = Characters.skipSpaceTabBackwards(reader.source(), end - 1, start(node)) + 1;
        }
        return reader.text(start(node), end);
    }

    /** Spaces at the end of a line are no text, though they belong to its source span. */
    private static boolean endsLine(Node text) {
        Node next = text.getNext();
        return next == null
                ? text.getParent() instanceof Block || text.getParent() instanceof LineNode
                : next instanceof SoftLineBreak || next instanceof HardLineBreak;
    }

    /** Reads inline code as CommonMark does: line ends are spaces, a space at both ends goes. */
    private Inline code(Node code) {
        List<SourceSpan> lines = code.getSourceSpans();
        String raw = lines.stream()
                .map(span -> reader.source().substring(span.getInputIndex(), span.getInputIndex() + span.getLength()))
                .collect(Collectors.joining(" "));
        int from = Characters.skip('`', raw, 0, raw.length());
        int to = raw.length() - from;
        if (raw.charAt(from) == ' '
                && raw.charAt(to - 1) == ' '
                && !raw.substring(from, to).isBlank()) {
            from++;
            to--;
        }
        String text = raw.substring(from, to);
        boolean inCell = code.getParent() instanceof TableCell;
        SourceRange range = lines.size() == 1 ? reader.range(start(code) + from, start(code) + to) : range(code);
        // In a table a pipe needs its backslash in code too.
        return new Inline.Code(inCell ? text.replace("\\|", "|") : text, Optional.of(range));
    }

    private List<Inline> link(Link link) {
        if (isEscapedImage(start(link))) {
            return lines(link);
        }
        String destination = Mask.unmask(link.getDestination());
        boolean isEmpty = link.getFirstChild() == null;
        if (isEmpty && destination.length() > 1 && destination.startsWith("#")) {
            return List.of(
                    resolver.reference(destination.substring(1), inHeading || footnotes.isInside(), range(link)));
        }
        if (isEmpty && destination.length() > VALUE.length() && destination.startsWith(VALUE)) {
            return resolver.value(destination.substring(VALUE.length()), range(link));
        }
        if (!isEmpty && link.getTitle() == null && ADDRESS.matcher(destination).matches()) {
            return List.of(new Inline.Link(destination, oneDeeper(link)));
        }
        return literal(link, LookAlike.LINK);
    }

    /** CommonMark makes a link of an image whose sign is escaped; here nobody means that. */
    private boolean isEscapedImage(int start) {
        return start > 1 && reader.source().charAt(start - 1) == '!' && reader.isEscaped(start - 1);
    }

    private Inline attribute(AttributeNode node) {
        List<Inline> content = oneDeeper(node);
        if (node.kind() == AttributeNode.Kind.LANGUAGE) {
            return new Inline.Foreign(node.value(), content);
        }
        int end = end(node) - 1;
        SourceRange range = reader.range(end - node.value().length(), end);
        return new Inline.Ruby(
                content, new Inline.Text(reader.source().substring(range.start(), range.end()), Optional.of(range)));
    }

    List<Inline> literal(Node node, LookAlike kind) {
        reader.lookAlike(start(node), end(node), kind);
        return lines(node);
    }

    /** Reads what a node is made of as it stands. */
    private List<Inline> lines(Node node) {
        List<Inline> lines = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            if (!lines.isEmpty()) {
                lines.add(breaksLines ? new Inline.LineBreak() : SoftBreaks.BREAK);
            }
            lines.addAll(reader.literal(span.getInputIndex(), span.getInputIndex() + span.getLength()));
        }
        return lines;
    }

    SourceRange range(Node node) {
        return reader.range(start(node), end(node));
    }

    static int start(Node node) {
        return node.getSourceSpans().get(0).getInputIndex();
    }

    static int end(Node node) {
        SourceSpan last = node.getSourceSpans().get(node.getSourceSpans().size() - 1);
        return last.getInputIndex() + last.getLength();
    }
}
