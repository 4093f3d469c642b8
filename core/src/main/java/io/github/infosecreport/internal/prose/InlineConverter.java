package io.github.infosecreport.internal.prose;

import io.github.infosecreport.outline.Inline;
import io.github.infosecreport.outline.SourceRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.InlineFootnote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Converts what stands within a block. */
final class InlineConverter {
    private static final String VALUE = "value:";
    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|mailto:|tel:).*");

    private final TextReader reader;
    private final ProseResolver resolver;
    private final FootnoteConverter footnotes;
    private final boolean breaksLines;

    InlineConverter(TextReader reader, ProseResolver resolver, FootnoteConverter footnotes, boolean breaksLines) {
        this.reader = reader;
        this.resolver = resolver;
        this.footnotes = footnotes;
        this.breaksLines = breaksLines;
    }

    List<Inline> children(Node parent) {
        Emphasis emphasis = new Emphasis(reader);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof MarkNode mark) {
                emphasis.add(MarkRun.of(mark.sign(), reader.source(), start(node), end(node) - start(node)));
            } else {
                emphasis.add(convert(node));
            }
        }
        return emphasis.finish();
    }

    private List<Inline> convert(Node node) {
        if (node instanceof Text) {
            return text(node);
        }
        if (node instanceof SoftLineBreak) {
            return softBreak(node);
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
        if (node instanceof AttributeNode attribute) {
            return List.of(attribute(attribute));
        }
        if (node instanceof InlineFootnote footnote) {
            return footnotes.inline(footnote, range(footnote), this);
        }
        if (node instanceof FootnoteReference reference) {
            return footnotes.reference(reference.getLabel(), range(reference));
        }
        return literal(node, node instanceof Image ? LookAlike.IMAGE : LookAlike.LINK);
    }

    private List<Inline> text(Node node) {
        List<Inline> texts = new ArrayList<>();
        for (SourceSpan span : node.getSourceSpans()) {
            texts.addAll(reader.text(span.getInputIndex(), span.getInputIndex() + span.getLength()));
        }
        return texts;
    }

    /** A broken line is joined without a space between CJK characters; a line's own line feeds are breaks. */
    private List<Inline> softBreak(Node node) {
        if (breaksLines) {
            return List.of(new Inline.LineBreak());
        }
        int before = edge(node.getPrevious(), true);
        int after = edge(node.getNext(), false);
        return Cjk.joinsWithoutSpace(before, after) ? List.of() : List.of(Inline.Text.generated(" "));
    }

    /** Finds the visible character next to a broken line: the last before it or the first behind it. */
    private int edge(@Nullable Node node, boolean last) {
        if (node == null) {
            return ' ';
        }
        String source = reader.source();
        int i = last ? end(node) : start(node);
        while (last ? i > start(node) : i < end(node)) {
            int c = last ? source.codePointBefore(i) : source.codePointAt(i);
            if (!Cjk.isAttached(c) && "*_~`[]".indexOf(c) < 0) {
                return c;
            }
            i += last ? -Character.charCount(c) : Character.charCount(c);
        }
        return ' ';
    }

    private Inline code(Code code) {
        int start = start(code);
        int end = end(code);
        int at = reader.source().indexOf(code.getLiteral(), start);
        SourceRange range = at >= 0 && at + code.getLiteral().length() <= end
                ? reader.range(at, at + code.getLiteral().length())
                : reader.range(start, end);
        return new Inline.Code(Mask.unmask(code.getLiteral()), Optional.of(range));
    }

    private List<Inline> link(Link link) {
        String destination = Mask.unmask(link.getDestination());
        boolean isEmpty = link.getFirstChild() == null;
        if (isEmpty && destination.length() > 1 && destination.startsWith("#")) {
            return List.of(resolver.reference(destination.substring(1), range(link)));
        }
        if (isEmpty && destination.startsWith(VALUE)) {
            return resolver.value(destination.substring(VALUE.length()), range(link));
        }
        if (!isEmpty && link.getTitle() == null && ADDRESS.matcher(destination).matches()) {
            return List.of(new Inline.Link(destination, children(link)));
        }
        return literal(link, LookAlike.LINK);
    }

    private Inline attribute(AttributeNode node) {
        List<Inline> content = children(node);
        if (node.kind() == AttributeNode.Kind.LANGUAGE) {
            return new Inline.Foreign(node.value(), content);
        }
        int end = end(node) - 1;
        SourceRange range = reader.range(end - node.value().length(), end);
        return new Inline.Ruby(content, new Inline.Text(Mask.unmask(node.value()), Optional.of(range)));
    }

    List<Inline> literal(Node node, LookAlike kind) {
        reader.lookAlike(start(node), end(node), kind);
        return reader.literal(start(node), end(node));
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
